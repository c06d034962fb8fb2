package lab5;

import interleave.testkit.lab.Checks;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Task 4: one farewell, however a client ends, and nothing that stays behind. */
class Task4LeavingTest {

    private static final int VISITORS = 10;

    @Test
    @Checks(task = "4", sentences = {"H5"}, cause = "/quit is a farewell to all, and then the end of this connection.")
    void who_quits_is_told_of_and_the_connection_ends() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker stays = Talker.joins(server);
            Talker leaves = Talker.joins(server).says("/quit");
            leaves.peer().expectClosed();
            stays.sees(leaves, "quit").reads(leaves.joined(), leaves.name() + " is leaving now").saysAndReads("alone");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"H5"}, cause = "What stands after /quit is trimmed; where nothing is left of it, "
        + "the farewell is the one without.")
    void a_goodbye_goes_into_the_farewell() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker stays = Talker.joins(server);
            Talker polite = Talker.joins(server).says("/quit  see you -- soon ");
            stays.sees(polite, "quit").reads(polite.joined(), polite.name() + " is leaving now -- see you -- soon");
            Talker blank = Talker.joins(server).says("/quit   ");
            stays.sees(blank, "quit").reads(blank.joined(), blank.name() + " is leaving now");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"H5"}, cause = "The client has closed its sending side: readLine() returns null, "
        + "and that is an end like another.")
    void who_closes_the_connection_has_exited() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker stays = Talker.joins(server);
            Talker leaves = Talker.joins(server);
            leaves.peer().closeSending();
            stays.sees(leaves, "closed its sending side").reads(leaves.joined(), leaves.name() + " has exited");
            leaves.peer().expectClosed();
        }
    }

    @Test
    @Checks(task = "4", sentences = {"H5", "A5"}, cause = "The client broke off: readLine() throws an exception, and "
        + "that is an end like another.")
    void who_breaks_off_has_exited() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker stays = Talker.joins(server);
            Talker leaves = Talker.joins(server);
            leaves.peer().reset();
            stays.sees(leaves, "broke off").reads(leaves.joined(), leaves.name() + " has exited").saysAndReads("alone");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"H5", "A5"}, cause = "A client that breaks off ends its own threads, and nothing "
        + "else.")
    void who_breaks_off_in_a_line_harms_nobody() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker stays = Talker.joins(server);
            Talker leaves = Talker.joins(server);
            leaves.peer().sendPart("half a l").reset();
            // Whether the half line is said before the end, is left open.
            stays.sees(leaves, "broke off in a line").readsUpTo(leaves.name() + " has exited");
            stays.saysAndReads("alone").reads(Talker.joins(server).joined());
        }
    }

    @Test
    @Checks(task = "4", sentences = {"H5"}, cause = "Two of your threads say farewell for the same client: the one "
        + "that reads and the one that writes. Decide which of them does it.")
    void nobody_says_farewell_twice() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker stays = Talker.joins(server);
            for (int number = 0; number < 10; number++) {
                Talker leaves = Talker.joins(server);
                // It is sent something while it goes.
                stays.reads(leaves.joined()).says("good").says("bye");
                leaves.peer().reset();
                stays.says("gone?");
                List<String> before = stays.sees(leaves, "broke off").readsUpTo(leaves.name() + " has exited");
                String[] rest = List.of("good", "bye", "gone?").stream().map(stays::message)
                    .filter(text -> !before.contains(text)).toArray(String[]::new);
                stays.reads(rest);
            }
            stays.saysAndReads("alone");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"H5"}, cause = "The farewell comes after the last message of the one who leaves: "
        + "let the thread that says the messages say the farewell, too.")
    void the_farewell_is_the_last_that_is_read_of_somebody() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker stays = Talker.joins(server);
            Talker quits = Talker.joins(server);
            quits.peer().sendLines("one", "two", "/quit bye", "three");
            stays.sees(quits, "said one, said two, and quit");
            stays.reads(quits.joined(), quits.message("one"), quits.message("two"),
                quits.name() + " is leaving now -- bye");
            Talker ends = Talker.joins(server);
            ends.peer().sendLines("one", "two").closeSending();
            stays.sees(ends, "said one, said two, and closed its sending side").reads(ends.joined(),
                ends.message("one"), ends.message("two"), ends.name() + " has exited");
            stays.saysAndReads("alone");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"H5"}, cause = "A command is this very word, with a space or nothing after it.")
    void what_only_looks_like_quit_is_a_message() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker.joins(server).saysAndReads("/quitting").saysAndReads("I /quit").saysAndReads("still here");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A5"}, cause = "The socket of a client that has gone stays open: close it, "
        + "whatever ended the conversation.")
    void the_sockets_of_those_who_have_gone_are_closed() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker stays = Talker.joins(server);
            for (int number = 0; number < VISITORS; number++) {
                Talker visitor = Talker.joins(server);
                visitor.peer().close();
                stays.sees(visitor, "left").readsUpTo(visitor.name() + " has exited");
            }
            server.expectConnections(1, VISITORS + " clients came and went, and one is there");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A5"}, cause = "A thread asks again and again instead of sleeping, or goes on "
        + "after its client has gone.")
    void neither_silent_nor_lost_clients_cost_processor_time() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker silent = Talker.joins(server);
            Talker lost = Talker.joins(server);
            lost.peer().sendPart("half a l").reset();
            silent.sees(lost, "broke off in a line").readsUpTo(lost.name() + " has exited");
            stage.expectIdle("one client broke off, one is silent");
            silent.saysAndReads("hello");
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A3"}, cause = "close() has to end all that can sleep: accept(), readLine() of "
        + "each client, and the wait for the next entry.")
    void close_ends_everything_and_leaves_nothing_behind() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker silent = Talker.joins(server);
            Talker half = Talker.joins(server);
            half.peer().sendPart("half a l");
            server.shutDown();
            silent.peer().expectClosed();
            half.peer().expectClosed();
            server.awaitRunReturned();
            server.expectNothingLeft();
            server.shutDown();
            server.expectRefused();
        }
    }

    @Test
    @Checks(task = "4", sentences = {"A3"}, cause = "close() may come before run(): then run() returns at once.")
    void close_may_come_before_run() {
        try (Stage stage = Stage.open()) {
            Subject server = stage.create("ChatServer", 0);
            server.call("close");
            server.call("run");
        }
    }
}
