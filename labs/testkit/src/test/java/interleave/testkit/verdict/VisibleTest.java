package interleave.testkit.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void an_escape_sequence_becomes_a_sign() {
        assertThat(Visible.line("\u001b[31mred\u0007", 100)).isEqualTo("␛[31mred␇");
    }

    @Test
    void an_eight_bit_control_character_becomes_a_sign() {
        assertThat(Visible.line("\u009b2J", 100)).isEqualTo("<U+009B>2J");
    }

    @Test
    void text_that_turns_the_direction_of_writing_becomes_a_sign() {
        assertThat(Visible.line("\u202egpj.exe\u2066", 100)).isEqualTo("<U+202E>gpj.exe<U+2066>");
    }

    @Test
    void half_a_character_becomes_a_sign() {
        assertThat(Visible.line("a\ud83d", 100)).isEqualTo("a<U+D83D>");
    }

    @Test
    void a_line_end_stays_in_a_block_only() {
        assertThat(Visible.block("a\r\n\tb", 100)).isEqualTo("a␍\n\tb");
        assertThat(Visible.line("a\r\n\tb", 100)).isEqualTo("a␍␊␉b");
    }

    @Test
    void letters_of_all_scripts_stay() {
        assertThat(Visible.line("Řehoř 李明 ñ 😀", 100)).isEqualTo("Řehoř 李明 ñ 😀");
    }

    @Test
    void a_long_text_is_cut_between_characters_and_says_so() {
        assertThat(Visible.line("😀".repeat(1_000_000), 3)).isEqualTo("😀😀😀… (999997 more characters)");
    }

    @Property
    void a_line_has_nothing_in_it_that_a_terminal_obeys(@ForAll String text,
            @ForAll @IntRange(max = 50) int limit) {
        assertThat(Visible.line(text, limit).codePoints()).noneMatch(Character::isISOControl)
                .noneMatch(point -> Character.getType(point) == Character.FORMAT)
                .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }
}
