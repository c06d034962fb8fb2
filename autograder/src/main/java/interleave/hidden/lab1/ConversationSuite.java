package interleave.hidden.lab1;

import interleave.hidden.server.Conversation;
import interleave.testkit.lab.Checks;
import org.junit.jupiter.api.Test;

/** Task 3: the whole conversation with one client, however its bytes arrive, and its end. */
class ConversationSuite {

    private final Conversation conversation = new Conversation(Echo.SERVICE);

    @Test
    @Checks(task = "3", sentences = {"E2", "E1"},
        cause = "You answer the first line and hang up (closing a reader closes its socket, too): go on "
            + "reading until the client closes.")
    void every_line_of_a_conversation_is_answered() {
        conversation.isAnswered("one", "two", "three", "four", "five");
    }

    @Test
    @Checks(task = "3", sentences = {"E1"},
        cause = "An empty line is a line: it ends nothing.")
    void an_empty_line_ends_nothing() {
        conversation.isAnswered("", "", "x", "");
    }

    @Test
    @Checks(task = "3", sentences = {"E2"},
        cause = "Several lines arrived together and you lost some: use one reader for the whole "
            + "connection, and keep what comes after the first line.")
    void lines_that_come_together_are_answered_in_order() {
        conversation.answersInOrderWhatComesTogether(30);
    }

    @Test
    @Checks(task = "3", sentences = {"E2"},
        cause = "You answered before the line was complete: TCP delivers bytes, not messages; read up to "
            + "the newline.")
    void half_a_line_is_not_answered() {
        conversation.waitsForTheRestOfALine();
    }

    @Test
    @Checks(task = "3", sentences = {"E2", "A2"},
        cause = "The bytes of one letter arrived in several pieces: decode a line when it is complete, or "
            + "let a Reader do it.")
    void a_letter_may_arrive_byte_by_byte() {
        conversation.putsALetterTogether("š");
        conversation.putsALetterTogether("😀");
    }

    @Test
    @Checks(task = "3", sentences = {"E2", "A2"},
        cause = "A \\r right before the line end belongs to the end, in every line.")
    void carriage_returns_are_dropped_in_every_line() {
        conversation.dropsCarriageReturns("one", "", "three");
    }

    @Test
    @Checks(task = "3", sentences = {"E3"},
        cause = "The client got its answers but never the end of the connection: leave the loop at null "
            + "and close the socket.")
    void the_end_follows_the_outstanding_replies() {
        conversation.endsAfterTheReplies(30);
    }

    @Test
    @Checks(task = "3", sentences = {"E3"},
        cause = "readLine() returns null when the client sends no more; you treated it as a line.")
    void a_client_that_sends_nothing_gets_nothing_but_the_end() {
        conversation.endsWithoutALine();
    }

    @Test
    @Checks(task = "3", sentences = {"E3"},
        cause = "The client stopped in the middle of a line: the connection ends all the same.")
    void the_connection_ends_after_half_a_line() {
        conversation.endsAfterHalfALine();
    }
}
