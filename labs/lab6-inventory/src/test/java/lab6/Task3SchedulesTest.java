package lab6;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Task 3 under controlled schedules: the console against a client. One of the two threads is held before each of its
 * steps in turn, while the other one goes on. See {@link Task2SchedulesTest}.
 */
class Task3SchedulesTest {

    private static Explorer explorer;

    @BeforeAll
    static void open() {
        explorer = Explorer.open();
    }

    @AfterAll
    static void close() {
        explorer.close();
    }

    @Test
    @Checks(task = "3", sentences = {"V1", "V4"}, cause = "The administrator's line came into the middle of a list: "
        + "all lines of one list go out as one step, and send waits for its turn or hands its line over.")
    void a_line_of_the_administrator_never_cuts_a_list() {
        Scenario list = StoreRules.clientLists(StoreRules.server());
        explorer.check(StoreRules.console(list, "send 1 hello"));
    }

    @Test
    @Checks(task = "3", sentences = {"V3", "V4"}, cause = "The console reads the products while a client changes "
        + "them: it needs the same lock as the clients.")
    void the_list_of_the_console_is_one_state_while_a_client_adds() {
        explorer.check(StoreRules.console(StoreRules.client(StoreRules.server(), "add Tea 1"), "list"));
    }
}
