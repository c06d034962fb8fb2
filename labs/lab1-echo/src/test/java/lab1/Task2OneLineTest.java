package lab1;

import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import org.junit.jupiter.api.Test;

/** Task 2: one client, one line, one answer. The client stays connected while it waits. */
class Task2OneLineTest {

    @Test
    @Checks(task = "2", sentences = {"E1"},
        cause = "Your reply stays in the server's buffer until the connection closes: flush after every "
            + "line.")
    void a_line_is_answered_while_the_client_stays() {
        try (Stage stage = Stage.open(); Server server = stage.serve("EchoServer")) {
            server.connect().send("hello").expect("OK...hello");
        }
    }

    @Test
    @Checks(task = "2", sentences = {"E1"},
        cause = "An empty line is a line: the answer is \"OK...\".")
    void the_empty_line_is_answered() {
        try (Stage stage = Stage.open(); Server server = stage.serve("EchoServer")) {
            server.connect().send("").expect("OK...");
        }
    }

    @Test
    @Checks(task = "2", sentences = {"E1"},
        cause = "The line goes back as it came: do not trim it, do not split it.")
    void spaces_are_part_of_the_line() {
        try (Stage stage = Stage.open(); Server server = stage.serve("EchoServer")) {
            server.connect().send("  two  words ").expect("OK...  two  words ");
        }
    }

    @Test
    @Checks(task = "2", sentences = {"A2"},
        cause = "Reader and writer use the charset of the computer: name UTF-8 on both.")
    void accented_letters_come_back_as_they_were() {
        try (Stage stage = Stage.open(); Server server = stage.serve("EchoServer")) {
            server.connect().send("ěšč").expect("OK...ěšč");
        }
    }

    @Test
    @Checks(task = "2", sentences = {"A2"},
        cause = "A \\r right before the line end belongs to the end, not to the line. "
            + "BufferedReader.readLine() drops it.")
    void a_carriage_return_before_the_line_end_is_dropped() {
        try (Stage stage = Stage.open(); Server server = stage.serve("EchoServer")) {
            server.connect().send("hello\r").expect("OK...hello");
        }
    }
}
