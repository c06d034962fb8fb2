package interleave.hidden.lab5;

import interleave.hidden.server.Lost;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Task 5: a client that does not read delays nobody. One chat for all: so much is said in it that no system keeps it
 * for the client, then its other guests do one thing each.
 */
class SlowReaderSuite {

    /** Three times over what a sender that writes to all itself can send. */
    private static final int FAR_BEHIND = 8_000;
    /** More than a queue of 4096 keeps. */
    private static final int TOO_FAR_BEHIND = 5_000;
    private static final int NOT_TOO_FAR_BEHIND = 3_900;

    private static SlowReader slow;

    @BeforeAll
    static void open() {
        slow = new SlowReader(FAR_BEHIND);
    }

    @AfterAll
    static void close() {
        slow.close();
    }

    @Test
    @Checks(task = "5", sentences = {"H1", "A5"}, cause = "Whoever speaks waits until the line is sent to a client "
        + "that does not read: let each client have a thread of its own that writes to it, and hold no lock while it "
        + "does.")
    void who_speaks_waits_for_no_client_that_does_not_read() {
        slow.chat().guests().get(0).says("still here");
    }

    @Test
    @Checks(task = "5", sentences = {"H1", "H2", "A5"}, cause = "While you wait for the client that does not read you "
        + "hold the lock of the list of clients, so nobody can come in.")
    void newcomers_wait_for_no_client_that_does_not_read() {
        slow.beside(chat -> chat.enterReadingHistory().says("hello"));
    }

    @Test
    @Checks(task = "5", sentences = {"H1", "H5", "A5"}, cause = "While you wait for the client that does not read you "
        + "hold the lock of the list of clients, so nobody can leave.")
    void who_leaves_waits_for_no_client_that_does_not_read() {
        slow.beside(chat -> {
            chat.enter().quits("/quit bye", " is leaving now -- bye");
            chat.enter().breaksOff();
            chat.guests().get(0).says("and on");
        });
    }

    @Test
    @Checks(task = "5", sentences = {"H1", "H4", "A5"}, cause = "While you wait for the client that does not read you "
        + "hold the lock of the names, so nobody can take one.")
    void who_takes_a_name_waits_for_no_client_that_does_not_read() {
        slow.beside(chat -> chat.enter().takes("bob").says("hello").takes("tom").exits());
    }

    @Test
    @Checks(task = "5", sentences = {"A5"}, cause = "Waiting for a client that does not read costs the processor: let "
        + "the thread that writes to it block, or a selector tell when there is room.")
    void a_client_that_does_not_read_costs_nothing() {
        slow.chat().server().stage().expectIdle("a client does not read, the others are silent");
    }

    @Test
    @Checks(task = "5", sentences = {"H1"}, cause = "A client that reads slowly may miss entries or be disconnected; "
        + "what it gets are whole lines all the same, in the order of all.")
    void what_a_slow_reader_gets_is_whole_and_in_order() {
        try (SlowReader other = new SlowReader(TOO_FAR_BEHIND)) {
            other.expectWholeLinesInOrder();
        }
    }

    @Test
    @Checks(task = "5", sentences = {"H1"}, cause = "A client that is fewer than 4096 entries behind loses nothing: do "
        + "not throw away what it has not read yet, and do not close its connection because it is slow.")
    void who_is_fewer_than_4096_entries_behind_loses_nothing() {
        try (Chat chat = Chat.open()) {
            Guest speaker = chat.enter();
            Peer late = chat.enterDeaf().peer();
            String[] lines = SlowReader.sayMany(chat, speaker, late, NOT_TOO_FAR_BEHIND);
            late.expect(Chat.AT + chat.entries().get(0), Chat.AT + chat.entries().get(1));
            late.sees("has read nothing while others said 3900 lines, and reads now");
            for (String line : lines) {
                Lost.amongOthers(() -> late.expect(Chat.AT + speaker.message(line)));
            }
        }
    }
}
