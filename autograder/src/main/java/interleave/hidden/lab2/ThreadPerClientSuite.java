package interleave.hidden.lab2;

import static interleave.hidden.lab2.Services.ECHO;

import interleave.hidden.server.Crowd;
import interleave.hidden.server.Names;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.Labs;
import interleave.testkit.stage.Server;
import org.junit.jupiter.api.Test;

/** Task 1: the welcome, and many clients together. */
class ThreadPerClientSuite {

    private static final int CLIENTS = 200;

    private final Crowd crowd = new Crowd(ECHO);

    @Test
    @Checks(task = "", sentences = {"A1"},
        cause = "Keep the names and parameters that the handout gives.")
    void the_promised_members_are_there() {
        new Names(Labs.byId("lab2-thread-per-client")).areKept();
    }

    @Test
    @Checks(task = "1", sentences = {"T1"},
        cause = "The welcome comes before anything is sent: write and flush it before you read.")
    void a_client_is_welcomed_before_it_has_sent_anything() {
        try (Server server = ECHO.open()) {
            ECHO.join(server);
        }
    }

    @Test
    @Checks(task = "1", sentences = {"T1"},
        cause = "Each client is welcomed once, when it connects.")
    void the_welcome_comes_once() {
        try (Server server = ECHO.open()) {
            Peer client = ECHO.join(server);
            ECHO.talk(client, "one", "two");
            ECHO.join(server);
            server.stage().settle();
            client.expectNothingYet();
        }
    }

    @Test
    @Checks(task = "1", sentences = {"T2"},
        cause = "You called run(), or a lock is held for the first client's whole visit: the second one "
            + "waits at the door. start() a thread for each client.")
    void a_client_is_served_beside_a_silent_one() {
        crowd.isServedBesideASilentClient();
    }

    @Test
    @Checks(task = "1", sentences = {"T2"},
        cause = "While one client's line is not complete, all others wait: each client needs a thread "
            + "that reads for it alone.")
    void a_client_is_served_beside_half_a_line() {
        crowd.isServedBesideHalfALine();
    }

    @Test
    @Checks(task = "1", sentences = {"T2"},
        cause = "A client that does not read its replies blocks whoever writes to it. Only its own thread "
            + "may do that, and without a lock that others need.")
    void a_client_is_served_beside_one_that_does_not_read() {
        crowd.isServedBesideAClientThatDoesNotRead();
    }

    @Test
    @Checks(task = "1", sentences = {"T2"},
        cause = "Client A's answer went to client B: two threads serve the same socket, or your writer is "
            + "shared. Reader, writer and socket are local to one client's thread.")
    void each_of_two_clients_gets_its_own_replies() {
        try (Server server = ECHO.open()) {
            Peer first = ECHO.join(server);
            Peer second = ECHO.join(server);
            ECHO.talk(first, "from the first");
            ECHO.talk(second, "from the second");
            ECHO.talk(first, "again from the first");
            second.expectNothingYet();
        }
    }

    @Test
    @Checks(task = "1", sentences = {"T2"},
        cause = "A client is connected but never served: your pool has fewer than 200 threads and each "
            + "client keeps one, or you turn clients away.")
    void two_hundred_clients_are_served_together() {
        crowd.isServedTogether(CLIENTS);
    }

    @Test
    @Checks(task = "1", sentences = {"T2"},
        cause = "Clients that stall, leave or break off hold up those who come later: a thread per client "
            + "cannot be used up by them.")
    void two_hundred_clients_are_served_whatever_the_others_do() {
        crowd.isServedWhateverTheOthersDo(CLIENTS);
    }
}
