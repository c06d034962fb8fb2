package lab5;

import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Program;
import interleave.testkit.stage.Server;
import interleave.testkit.stage.Stage;
import interleave.testkit.verdict.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Task 1: whatever somebody says, everybody reads, in one order. */
class Task1EverybodyTest {

    private static final int LINES = 100;
    private static final int LONGEST_LINE = 4_096;

    @Test
    @Checks(task = "1", sentences = {"A4", "H2"}, cause = "The constructor opens the port; run() accepts clients, and "
        + "tells everybody of a newcomer, itself included.")
    void main_serves_on_the_port_that_it_prints() {
        try (Stage stage = Stage.open()) {
            Program program = stage.run("ChatServer", "0");
            String line = program.expectMatching("listening on [1-9][0-9]{0,4}", "listening on <port>");
            int port = Integer.parseInt(line.substring("listening on ".length()));
            try (Peer client = Peer.connect("client-1", port, stage)) {
                client.expectMatching("At \\S+ -- " + client.address() + " has joined",
                    "\"At <instant> -- " + client.address() + " has joined\"");
            }
        }
    }

    @Test
    @Checks(task = "1", sentences = {"H2"}, cause = "Its first name is its own address, as the server's end of the "
        + "socket tells it: getInetAddress().getHostAddress() and getPort(), not getLocalPort().")
    void those_who_are_there_read_who_joins() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker first = Talker.joins(server);
            Talker second = Talker.joins(server);
            first.reads(second.joined());
            first.reads(Talker.joins(server).joined());
        }
    }

    @Test
    @Checks(task = "1", sentences = {"H1", "H3"}, cause = "An entry goes to everybody who is there, whoever said it.")
    void a_message_reaches_everybody_its_sender_included() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker first = Talker.joins(server);
            Talker second = Talker.joins(server);
            first.reads(second.joined());
            first.says("hello").reads(first.message("hello"));
            second.reads(first.message("hello"));
            second.says("hello, too").reads(second.message("hello, too"));
            first.reads(second.message("hello, too"));
        }
    }

    @Test
    @Checks(task = "1", sentences = {"H3", "A2"}, cause = "A line is said as it came, in UTF-8, without its end. The "
        + "empty line is a line.")
    void every_line_is_said_as_it_came() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker talker = Talker.joins(server);
            talker.saysAndReads("").saysAndReads(" hello ").saysAndReads("ěšč: 你好 -- bye").saysAndReads("/x");
            talker.says("with a carriage return\r").reads(talker.message("with a carriage return"));
            talker.saysAndReads("ě".repeat(LONGEST_LINE / 2));
        }
    }

    @Test
    @Checks(task = "1", sentences = {"H3", "A5"}, cause = "A line is said once its end has come. Until then its thread "
        + "waits, and it holds nothing that others need.")
    void half_a_line_is_said_when_the_rest_has_come() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker slow = Talker.joins(server);
            Talker other = Talker.joins(server);
            slow.reads(other.joined());
            slow.peer().sendPart("hel");
            other.saysAndReads("quick");
            slow.peer().sendPart("lo\n");
            slow.reads(other.message("quick"), slow.message("hello"));
            other.reads(slow.message("hello"));
        }
    }

    @Test
    @Checks(task = "1", sentences = {"H1", "A5"}, cause = "A thread that reads from one client reads from no other: "
        + "each client needs one of its own.")
    void a_client_that_says_nothing_holds_up_nobody() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker silent = Talker.joins(server);
            Talker talker = Talker.joins(server).saysAndReads("hello");
            silent.reads(talker.joined(), talker.message("hello"));
        }
    }

    @Test
    @Checks(task = "1", sentences = {"H1"}, cause = "Two who speak at once were heard in two orders, or one line is "
        + "missing: one place decides the order, for all who read.")
    void all_read_the_same_order() {
        try (Stage stage = Stage.open(); Server server = stage.serve("ChatServer")) {
            Talker first = Talker.joins(server);
            Talker second = Talker.joins(server);
            Talker third = Talker.joins(server);
            first.reads(second.joined(), third.joined());
            second.reads(third.joined());
            String[] lines = IntStream.range(0, LINES).mapToObj(String::valueOf).toArray(String[]::new);
            first.peer().sendLines(lines);
            second.peer().sendLines(lines);
            List<String> heard = third.readsMany(2 * LINES);
            requireInOrder(heard, first, lines);
            requireInOrder(heard, second, lines);
            first.reads(heard.toArray(String[]::new));
            second.reads(heard.toArray(String[]::new));
        }
    }

    private static void requireInOrder(List<String> heard, Talker talker, String... lines) {
        List<String> said = List.of(lines).stream().map(talker::message).toList();
        if (!heard.stream().filter(said::contains).toList().equals(said)) {
            throw CurrentCheck.failed(Kind.WRONG_ORDER, talker.peer().name() + " said 0, 1, 2 and so on, while another "
                + "client did the same", "that a third one reads its lines in this order, each of them once",
                "another order, or another number of lines");
        }
    }
}
