package interleave.hidden.brief.bank;

import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Stage;
import org.junit.jupiter.api.Test;

/** One check of a bank, where a test is about the grader and not about the submission. */
class BriefSuite {

    @Test
    @Checks(task = "1", sentences = "B1", cause = "The bank does not count.")
    void a_deposit_is_counted() {
        try (Stage stage = Stage.open()) {
            stage.create("Bank").expect(1, "deposit", "jack");
        }
    }
}
