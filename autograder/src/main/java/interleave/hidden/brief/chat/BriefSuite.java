package interleave.hidden.brief.chat;

import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import org.junit.jupiter.api.Test;

/** One check of a chat server, where a test is about the grader and not about the submission. */
class BriefSuite {

    @Test
    @Checks(task = "1", sentences = "H3", cause = "The server does not tell what a client says.")
    void a_line_is_told() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            server.connect().sees("its own joining").readThrough(line -> line.replaceFirst(".*-- \\S+ ", "")
                .replaceFirst(".*from \\S+: ", "")).expect("has joined").send("hello").expect("hello");
        }
    }
}
