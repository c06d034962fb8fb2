package lab0;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.Labs;
import interleave.testkit.policy.Policy;
import interleave.testkit.stage.StudentClasses;
import org.junit.jupiter.api.Test;

/** What every lab asks for. The grader looks at the same rules. */
class RulesTest {

    @Test
    @Checks(task = "", sentences = {"A1"})
    void the_classes_use_only_what_a_lab_needs() {
        Policy.of(Labs.byId("lab0-tour")).verify(StudentClasses.folder());
    }
}
