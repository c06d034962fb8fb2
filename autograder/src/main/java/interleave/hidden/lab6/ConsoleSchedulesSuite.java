package interleave.hidden.lab6;

import static interleave.hidden.lab6.Schedules.client;
import static interleave.hidden.lab6.Schedules.clientLists;
import static interleave.hidden.lab6.Schedules.console;
import static interleave.hidden.lab6.Schedules.consoleThen;
import static interleave.hidden.lab6.Schedules.store;

import interleave.testkit.lab.Checks;
import interleave.testkit.wire.Deed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Task 3 under controlled schedules: the console beside a client. */
class ConsoleSchedulesSuite {

    private static final String SEND = "send 1 " + Schedules.NEWS;
    private static final String SEND_TO_THE_SECOND = "send 2 " + Schedules.NEWS;
    /** So many clients there never are. */
    private static final String SEND_TO_NOBODY = "send 99 hello";

    private static Schedules schedules;

    @BeforeAll
    static void open() {
        schedules = new Schedules();
    }

    @AfterAll
    static void close() {
        schedules.close();
    }

    @Test
    @Checks(task = "3", sentences = {"V1", "V4"}, cause = "The administrator's line came into the middle of a list: "
        + "all lines of a list go out as one step, and send waits for its turn or hands its line over.")
    void a_line_of_the_administrator_never_cuts_a_list() {
        schedules.checkAlone(console(clientLists(store()), SEND));
    }

    @Test
    @Checks(task = "3", sentences = {"V3", "V4"}, cause = "The console reads the products while a client adds one: it "
        + "needs the same lock as the clients.")
    void the_list_of_the_console_is_one_state_beside_an_add() {
        schedules.checkAlone(console(client(store(), "add Tea 1"), "list"));
    }

    @Test
    @Checks(task = "3", sentences = {"V3", "V4"}, cause = "The console reads the products while a client deletes one: "
        + "it needs the same lock as the clients.")
    void the_list_of_the_console_is_one_state_beside_a_delete() {
        schedules.checkAlone(console(client(store("add Tea 1"), "delete Siopao"), "list", "list"));
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "The console looks for a client while another one comes in: the "
        + "collection of clients needs a lock for all who use it.")
    void the_console_looks_for_a_client_while_another_one_comes() {
        schedules.checkAlone(console(store("list").clientMeets(), SEND_TO_NOBODY));
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "Two clients came at once and have one id: taking the next number "
        + "is one step, also where the field is volatile.")
    void of_two_who_come_at_once_each_has_an_id() {
        schedules.checkAlone(consoleThen(store().clientMeets().clientMeets(), SEND, SEND_TO_THE_SECOND));
    }

    @Test
    @Checks(task = "3", sentences = {"V4"}, cause = "The console looks for a client while another one leaves: the "
        + "collection of clients needs a lock for all who use it.")
    void the_console_looks_for_a_client_while_another_one_leaves() {
        schedules.checkAlone(console(store("list").client(Deed.SEND.word(), "close"), SEND_TO_NOBODY));
    }
}
