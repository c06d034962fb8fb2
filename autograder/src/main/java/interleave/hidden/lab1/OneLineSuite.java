package interleave.hidden.lab1;

import interleave.hidden.server.Conversation;
import interleave.hidden.server.Lines;
import interleave.testkit.lab.Checks;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Task 2: one line of one client. Each line has a server of its own, so that no later task is needed. */
class OneLineSuite {

    private final Conversation conversation = new Conversation(Echo.SERVICE);

    @Test
    @Checks(task = "2", sentences = {"E1"},
        cause = "Your reply stays in the server's buffer until the connection closes: flush after every "
            + "line. The protocol is plain text lines, without length bytes.")
    void a_line_is_answered_while_the_client_stays() {
        conversation.isAnswered("hello");
    }

    @Test
    @Checks(task = "2", sentences = {"E1"},
        cause = "An empty line is a line: the answer is \"OK...\".")
    void the_empty_line_is_answered() {
        conversation.isAnswered("");
    }

    @Test
    @Checks(task = "2", sentences = {"E1"},
        cause = "The line goes back as it came, spaces included: do not trim it.")
    void spaces_and_tabs_are_part_of_the_line() {
        conversation.isAnsweredAlone("  two  words  ", "\ttab\t");
    }

    @Test
    @Checks(task = "2", sentences = {"E1"},
        cause = "Every line is text: no word has a meaning, and no character is special (a line is no "
            + "format and no pattern).")
    void no_word_has_a_meaning() {
        conversation.isAnsweredAlone("quit", "null", "100 %d \\n");
    }

    @Test
    @Checks(task = "2", sentences = {"E1"},
        cause = "A line has no greatest length: read up to its end.")
    void a_very_long_line_is_answered() {
        conversation.isAnswered("long line ".repeat(10_000) + "end");
    }

    @Test
    @Checks(task = "2", sentences = {"A2"},
        cause = "Accented letters came back as other characters: name the charset, UTF-8, on both "
            + "streams, and write characters, not bytes.")
    void letters_of_two_to_four_bytes_are_answered() {
        conversation.isAnsweredAlone("ěšč", "世界 😀");
    }

    @Test
    @Checks(task = "2", sentences = {"A2"},
        cause = "A \\r right before the line end belongs to the end, not to the line.")
    void a_carriage_return_before_the_line_end_is_dropped() {
        conversation.dropsCarriageReturns("hello");
    }

    @Property(tries = 6, seed = "1002", shrinking = ShrinkingMode.OFF)
    @Checks(task = "2", sentences = {"E1", "A2"},
        cause = "The answer is \"OK...\" and the line as it came, in UTF-8.")
    void any_line_is_answered_as_it_came(@ForAll("lines") String line) {
        conversation.isAnswered(line);
    }

    @Provide
    Arbitrary<String> lines() {
        return Lines.any();
    }
}
