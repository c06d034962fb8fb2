package lab1;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.Labs;
import interleave.testkit.policy.Policy;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.StudentClasses;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every lab asks for. The grader looks at the same rules. */
class RulesTest {

    @Test
    @Checks(task = "", sentences = {"A1"})
    void the_server_has_the_members_that_the_handout_names() {
        List<String> missing = new ArrayList<>(Labs.byId("lab1-echo").studentClass("EchoServer").orElseThrow().members());
        try (Stage stage = Stage.open()) {
            missing.removeAll(stage.members("EchoServer"));
        }
        assertEquals(List.of(), missing, "members that EchoServer should have and has not");
    }

    @Test
    @Checks(task = "", sentences = {"A4"})
    void the_classes_use_only_what_a_lab_needs() {
        Policy.of(Labs.byId("lab1-echo")).verify(StudentClasses.folder());
    }
}
