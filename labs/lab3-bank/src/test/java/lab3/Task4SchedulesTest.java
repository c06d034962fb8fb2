package lab3;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Scenario;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Task 4 under controlled schedules, over real sockets: the thread that serves one client is held before each of its
 * steps in turn, while the other client sends its line and gets its reply. See {@link Task1SchedulesTest}.
 */
class Task4SchedulesTest {

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
        return Scenario.serving("BankServer", BankServerRules::new).testAsks("jack:dp");
    }

    @Test
    @Checks(task = "4", sentences = {"B4"}, cause = "Two clients were told the same amount, or one deposit got lost: "
        + "every handler uses the one bank, and tells the balance that its own operation returned.")
    void two_clients_who_deposit_are_told_two_amounts() {
        explorer.check(server().clientAsks("jack:dp").clientAsks("jack:dp").testAsks("jack:dp"));
    }

    @Test
    @Checks(task = "4", sentences = {"B4"}, cause = "A client was told what another one had asked for: line, reader "
        + "and writer are local variables of its own handler.")
    void each_client_gets_its_own_reply() {
        explorer.check(server().clientAsks("jack:dp").clientAsks("mary:dp").testAsks("jack:wd"));
    }
}
