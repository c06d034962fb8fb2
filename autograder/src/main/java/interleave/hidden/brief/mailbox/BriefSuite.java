package interleave.hidden.brief.mailbox;

import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import org.junit.jupiter.api.Test;

/** One check of a mailbox, where a test is about the grader and not about the submission. */
class BriefSuite {

    @Test
    @Checks(task = "2", sentences = "M1", cause = "The mailbox does not give what was put.")
    void what_was_put_is_taken() {
        try (Stage stage = Stage.open()) {
            Subject box = stage.create("Mailbox");
            box.call("put", "eins");
            box.expect("eins", "take");
        }
    }
}
