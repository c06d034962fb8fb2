package interleave.hidden.brief.echo;

import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import org.junit.jupiter.api.Test;

/** One check of an echo server, where a test is about the grader and not about the submission. */
class BriefSuite {

    @Test
    @Checks(task = "2", sentences = "E1", cause = "The server does not answer.")
    void a_line_is_answered() {
        try (Stage stage = Stage.open(); Server server = stage.serve("EchoServer")) {
            server.connect().send("hello").expect("OK...hello");
        }
    }
}
