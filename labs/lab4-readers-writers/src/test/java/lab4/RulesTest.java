package lab4;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.lab.Labs;
import interleave.testkit.lab.StudentClass;
import interleave.testkit.own.OwnTestRules;
import interleave.testkit.policy.Policy;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.StudentClasses;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every lab asks for. The grader looks at the same rules. */
class RulesTest {

    @Test
    @Checks(task = "", sentences = {"A1"},
        cause = "Keep the names and parameters that the handout gives.")
    void the_classes_have_the_members_that_the_handout_names() {
        try (Stage stage = Stage.open()) {
            for (StudentClass type : Labs.byId("lab4-readers-writers").classes()) {
                List<String> missing = new ArrayList<>(type.members());
                missing.removeAll(stage.members(type.simpleName()));
                if (!missing.isEmpty()) {
                    throw CurrentCheck.failed(Kind.POLICY, "the test looked at " + type.simpleName(),
                        String.join(", ", missing), "no such member");
                }
            }
        }
    }

    @Test
    @Checks(task = "", sentences = {"A1"})
    void the_classes_use_only_what_a_lab_needs() {
        Policy.of(Labs.byId("lab4-readers-writers")).verify(StudentClasses.folder());
    }

    @Test
    @Checks(task = "", sentences = {"A1"})
    void your_own_test_uses_only_what_a_test_needs() {
        OwnTestRules.verify();
    }
}
