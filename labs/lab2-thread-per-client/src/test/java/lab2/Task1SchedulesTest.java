package lab2;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Task 1 under controlled schedules, over real sockets: the thread that serves one client is held before each of its
 * steps in turn, while another client comes or speaks. No luck is in it: what fails here fails in every run.
 */
class Task1SchedulesTest {

    private static Explorer explorer;

    @BeforeAll
    static void open() {
        explorer = Explorer.open();
    }

    @AfterAll
    static void close() {
        explorer.close();
    }

    private static Scenario server() {
        return Scenario.serving("ThreadedEchoServer", HandlerRules::echo);
    }

    @Test
    @Checks(task = "1", sentences = {"T1", "T2"}, cause = "Two threads served the same client: give each handler its "
        + "own socket, as a parameter or a final field of its own.")
    void two_who_connect_at_once_are_both_welcomed() {
        explorer.check(server().clientMeets().clientMeets());
    }

    @Test
    @Checks(task = "1", sentences = {"T2"}, cause = "What belongs to one client came to another one: line, reader "
        + "and writer are local variables of one client's thread, not fields that all share.")
    void two_who_speak_at_once_get_their_own_replies() {
        explorer.check(server().clientAsks("ann").clientAsks("bob"));
    }
}
