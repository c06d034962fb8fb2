package interleave.hidden.lab2;

import static interleave.hidden.lab2.Services.ECHO;

import interleave.hidden.server.Conversation;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;

/** Task 1: the conversation of lab 1, after the welcome. */
class ThreadedConversationSuite {

    private final Conversation conversation = new Conversation(ECHO);

    @Test
    @Checks(task = "1", sentences = {"T1", "E1"},
        cause = "The answer is \"OK...\" and the line as it came, spaces and the empty line included; "
            + "flush after every line.")
    void every_line_is_answered_as_it_came() {
        conversation.isAnswered("hello", "", "  two  words  ", "\ttab\t", "100 %d \\n",
            "long ".repeat(20_000), "end");
    }

    @Test
    @Checks(task = "1", sentences = {"A2"},
        cause = "Accented letters came back as other characters: name the charset, UTF-8, on both streams.")
    void letters_of_two_to_four_bytes_are_answered() {
        conversation.isAnswered("ěšč", "Привет", "世界", "😀");
    }

    @Test
    @Checks(task = "1", sentences = {"A2"},
        cause = "A \\r right before the line end belongs to the end, not to the line.")
    void carriage_returns_are_dropped() {
        conversation.dropsCarriageReturns("one", "", "three");
    }

    @Test
    @Checks(task = "1", sentences = {"T1", "E2"},
        cause = "Several lines arrived together and you lost some: use one reader for the whole "
            + "connection.")
    void lines_that_come_together_are_answered_in_order() {
        conversation.answersInOrderWhatComesTogether(30);
    }

    @Test
    @Checks(task = "1", sentences = {"T1", "E2"},
        cause = "You answered before the line was complete: TCP delivers bytes, not messages; read up to "
            + "the newline.")
    void half_a_line_is_not_answered() {
        conversation.waitsForTheRestOfALine();
    }

    @Test
    @Checks(task = "1", sentences = {"E2", "A2"},
        cause = "The bytes of one letter arrived in several pieces: decode a line when it is complete, or "
            + "let a Reader do it.")
    void a_letter_may_arrive_byte_by_byte() {
        conversation.putsALetterTogether("😀");
    }

    @Test
    @Checks(task = "1", sentences = {"T1", "E3"},
        cause = "The client got its answers but never the end of the connection: leave the loop at null "
            + "and close the socket.")
    void the_end_follows_the_outstanding_replies() {
        conversation.endsAfterTheReplies(30);
    }

    @Test
    @Checks(task = "1", sentences = {"T1", "E3"},
        cause = "readLine() returns null when the client sends no more; you treated it as a line.")
    void a_client_that_sends_nothing_gets_the_welcome_and_the_end() {
        conversation.endsWithoutALine();
    }

    @Test
    @Checks(task = "1", sentences = {"T1", "E3"},
        cause = "The client stopped in the middle of a line: the connection ends all the same.")
    void the_connection_ends_after_half_a_line() {
        conversation.endsAfterHalfALine();
    }
}
