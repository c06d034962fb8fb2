package interleave.hidden.lab5;

import interleave.testkit.lab.Checks;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Task 1: what one says, all read, line by line. */
class TalkingSuite {

    /** Bytes of the longest line that a server must take. */
    private static final int LONGEST = 4096;
    /** So few that it is in no doubt who is here, and the history is no matter yet. */
    private static final int GUESTS = 3;

    @Test
    @Checks(task = "1", sentences = {"H1", "H3"}, cause = "What a client says is one line to everybody, the client "
        + "itself included: \"At \", the instant as Instant.toString() tells it, \" -- \", and the text.")
    void a_line_comes_to_everybody_its_sender_included() {
        try (Chat chat = Chat.open()) {
            chat.enter(GUESTS).forEach(guest -> guest.says("hello", "this is " + guest.name()));
        }
    }

    @Test
    @Checks(task = "1", sentences = {"H2"}, cause = "On connect all read of the newcomer, itself included: its name "
        + "is the ip and port of its own socket, as getInetAddress().getHostAddress() and getPort() tell them.")
    void a_newcomer_is_announced_by_its_address() {
        try (Chat chat = Chat.open()) {
            chat.enter();
            chat.enter();
            chat.guests().get(0).says("hello");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"H3"}, cause = "The empty line is a line: it is told like any other, and ends "
        + "nothing.")
    void the_empty_line_is_told_as_well() {
        try (Chat chat = Chat.open()) {
            chat.enter();
            chat.enter().says("", " ", "", "hello");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"H3"}, cause = "A line is told as it stands: do not trim it, split it or use "
        + "it as a pattern.")
    void a_line_is_told_as_it_stands() {
        try (Chat chat = Chat.open()) {
            chat.enter();
            chat.enter().says("  two  blanks  ", "100%s of $1 \\n", "At noon -- is lunch", "tab\there", "'bye'");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"H3"}, cause = "Lines up to 4096 bytes of UTF-8 are told whole: no buffer of a "
        + "fixed size cuts them.")
    void a_line_of_4096_bytes_is_told_whole() {
        try (Chat chat = Chat.open()) {
            chat.enter();
            String letters = "ř".repeat(LONGEST / "ř".getBytes(StandardCharsets.UTF_8).length);
            chat.enter().says("x".repeat(LONGEST), letters, "short");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"A2", "H3"}, cause = "Letters came back as other characters: name the charset, "
        + "UTF-8, for reading and for writing.")
    void letters_of_two_to_four_bytes_are_told() {
        try (Chat chat = Chat.open()) {
            chat.enter();
            chat.enter().says("Jiří", "Привет", "世界", "😀😀");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"A2"}, cause = "A \\r right before the line end belongs to the end, not to the "
        + "line.")
    void a_carriage_return_is_dropped() {
        try (Chat chat = Chat.open()) {
            chat.enter();
            Guest guest = chat.enter();
            guest.peer().send("hello\r");
            chat.happens(guest, "sent a line that ends with \\r\\n", guest.message("hello"));
            guest.says("hi");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"A2", "H3"}, cause = "Several lines arrived together and some were lost, or "
        + "came in another order: use one reader for the whole connection.")
    void lines_that_come_together_are_all_told_in_order() {
        try (Chat chat = Chat.open()) {
            chat.enter();
            Guest guest = chat.enter();
            guest.peer().sendLines("one", "two", "", "three");
            guest.isHeardSaying("sent four lines at once", "one", "two", "", "three");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"A2", "H3"}, cause = "You took what one read brought for a line: read up to "
        + "the newline.")
    void half_a_line_is_told_when_its_end_comes() {
        try (Chat chat = Chat.open()) {
            Guest other = chat.enter();
            Guest guest = chat.enter();
            guest.peer().sendPart("good mor");
            other.says("hello");
            chat.server().stage().settle();
            chat.guests().forEach(each -> each.peer().expectNothingYet());
            guest.peer().sendPart("ning\nhow ar");
            guest.isHeardSaying("completed a line", "good morning");
            guest.peer().sendPart("e you\n");
            guest.isHeardSaying("completed another line", "how are you");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"A2"}, cause = "Bytes were made to letters before all bytes of a letter were "
        + "there: let a Reader do it.")
    void a_letter_may_come_byte_by_byte() {
        try (Chat chat = Chat.open()) {
            chat.enter();
            Guest guest = chat.enter();
            for (byte one : "😀ř\n".getBytes(StandardCharsets.UTF_8)) {
                guest.peer().sendBytes(new byte[] {one});
                chat.server().stage().settle();
            }
            guest.isHeardSaying("sent a line byte by byte", "😀ř");
        }
    }

    @Test
    @Checks(task = "1", sentences = {"H1", "A5"}, cause = "One client that says nothing, or is in the middle of a "
        + "line, holds up all others: each client needs a thread that waits for it alone.")
    void silent_clients_hold_up_nobody() {
        try (Chat chat = Chat.open()) {
            chat.enter();
            chat.enter().peer().sendPart("half a l");
            chat.server().stage().settle();
            chat.enter().says("hello");
        }
    }
}
