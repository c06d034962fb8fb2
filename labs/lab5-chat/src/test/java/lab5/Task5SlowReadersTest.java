package lab5;

import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import org.junit.jupiter.api.Test;

/** Task 5: a client that does not read. What is said to it fills all buffers in between, and then a write waits. */
class Task5SlowReadersTest {

    /** 8 MB: more than a system keeps between two programs. */
    private static final int LINES = 2_000;

    @Test
    @Checks(task = "5", sentences = {"H1", "A5"}, cause = "A thread writes to the one who does not read, and "
        + "waits. Either it is the thread of the one who speaks, or it holds a lock that others need to speak or to "
        + "join: each client needs a thread of its own that writes to it, and no lock of others around it.")
    void nobody_waits_for_a_client_that_does_not_read() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker speaker = Talker.joins(server);
            speaker.reads(Talker.comesAndDoesNotRead(server).joined()).talks(LINES);
            Talker newcomer = Talker.joins(server).saysAndReads("hello");
            speaker.reads(newcomer.joined(), newcomer.message("hello"));
        }
    }

    @Test
    @Checks(task = "5", sentences = {"H1"}, cause = "Whoever is fewer than 4096 entries behind loses nothing: what it "
        + "has not read must be kept for so long.")
    void who_reads_late_misses_nothing() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker speaker = Talker.joins(server);
            Talker late = Talker.comesAndDoesNotRead(server);
            speaker.reads(late.joined()).talks(LINES);
            late.reads(speaker.joined(), late.joined()).readsTheTalkOf(speaker, LINES);
            speaker.saysAndReads("the end");
            late.reads(speaker.message("the end"));
        }
    }

    @Test
    @Checks(task = "5", sentences = {"H5", "A5"}, cause = "One thread waits until it can write to this client; another "
        + "one has to notice that the client has gone.")
    void who_leaves_without_reading_is_told_of() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker speaker = Talker.joins(server);
            Talker slow = Talker.comesAndDoesNotRead(server);
            speaker.reads(slow.joined()).talks(LINES);
            slow.peer().reset();
            speaker.sees(slow, "broke off").reads(slow.name() + " has exited");
            server.expectConnections(1, "a client that had not read broke off, and one is there");
        }
    }

    @Test
    @Checks(task = "5", sentences = {"A3", "A5"}, cause = "A thread waits until it can write: closing the socket ends "
        + "that. close() must not wait for it before.")
    void close_does_not_wait_for_a_client_that_does_not_read() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker speaker = Talker.joins(server);
            speaker.reads(Talker.comesAndDoesNotRead(server).joined()).talks(LINES);
            stage.expectIdle("a client does not read");
            server.shutDown();
            server.awaitRunReturned();
            server.expectNothingLeft();
        }
    }
}
