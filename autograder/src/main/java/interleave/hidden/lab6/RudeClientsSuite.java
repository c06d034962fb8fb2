package interleave.hidden.lab6;

import interleave.hidden.server.Service;
import interleave.hidden.server.Visit;
import interleave.hidden.server.Visits;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import org.junit.jupiter.api.Test;

/** Task 2: what one client does or suffers harms nobody else, and not the store. */
class RudeClientsSuite {

    private final Service store = Store.service();
    private final Visits visits = new Visits(store);

    @Test
    @Checks(task = "2", sentences = {"A5"}, cause = "A reset is an IOException of one handler. It ends this handler: "
        + "not the server, and not with a lock in its hands.")
    void a_client_that_breaks_off_is_not_noticed() {
        visits.areNotNoticed(Visit.RESET_AT_ONCE, Visit.RESET_AFTER_A_REPLY, Visit.RESET_IN_A_LINE);
    }

    @Test
    @Checks(task = "2", sentences = {"A5"}, cause = "A client that leaves before it has read its answers makes writing "
        + "fail: that is the end of this client, not of the server.")
    void a_client_that_leaves_without_reading_is_not_noticed() {
        visits.areNotNoticed(Visit.LEAVING_WITHOUT_READING, Visit.WITHOUT_A_WORD, Visit.LEAVING_IN_A_LINE);
    }

    @Test
    @Checks(task = "2", sentences = {"A5"}, cause = "Bytes that are no text harm nobody: what is answered to them is "
        + "free, but all others are served.")
    void rubbish_is_not_noticed() {
        visits.areNotNoticed(Visit.RUBBISH);
    }

    @Test
    @Checks(task = "2", sentences = {"A5", "A2"}, cause = "You took what one read brought for a command: it ends at "
        + "the newline, whoever else is served in between.")
    void half_a_command_waits_for_its_rest_while_others_are_served() {
        try (Server server = store.open()) {
            Peer stalled = store.join(server).sendPart("add Te");
            server.stage().settle();
            store.join(server).send("add Bun 2").expect(Store.and("Bun 2"));
            stalled.expectNothingYet().sendPart("a 1\n").expect(Store.and("Bun 2", "Tea 1"));
        }
    }

    @Test
    @Checks(task = "2", sentences = {"A5", "V3"}, cause = "A client broke off in the middle of a command: the lock "
        + "must be free, and half a command is none.")
    void half_a_command_of_a_client_that_breaks_off_is_none() {
        try (Server server = store.open()) {
            Peer stays = store.join(server);
            Peer rude = store.join(server);
            rude.send("add Tea 1").expect(Store.and("Tea 1"));
            rude.sendPart("delete Siom").reset();
            store.join(server).send("list").expect(Store.and("Tea 1"));
            stays.send("delete Tea").expect(Store.and());
        }
    }

    @Test
    @Checks(task = "2", sentences = {"A5"}, cause = "After a client broke off, its socket stays open in your server: "
        + "close it in finally.")
    void no_socket_stays_open_for_clients_that_broke_off() {
        visits.leaveNoSocketOpen(Visit.RESET_IN_A_LINE);
    }

    @Test
    @Checks(task = "2", sentences = {"A5"}, cause = "Sockets of clients that have left stay open: close each one in "
        + "finally, or use try-with-resources.")
    void no_socket_stays_open_for_clients_that_have_left() {
        visits.leaveNoSocketOpen(Visit.LEAVING_IN_A_LINE);
    }

    @Test
    @Checks(task = "2", sentences = {"A5"}, cause = "You burn a whole processor waiting: readLine() already waits. And "
        + "there is no time-out.")
    void a_client_may_pause_and_costs_nothing() {
        visits.mayPause();
    }

    @Test
    @Checks(task = "2", sentences = {"A5"}, cause = "The conversation with a client that has gone goes on: leave the "
        + "loop at null and at an IOException.")
    void clients_that_have_gone_cost_nothing() {
        visits.costNothingAfterwards(Visit.WITHOUT_A_WORD, Visit.RESET_IN_A_LINE, Visit.LEAVING_IN_A_LINE);
    }
}
