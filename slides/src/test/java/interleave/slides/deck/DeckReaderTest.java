package interleave.slides.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import interleave.slides.deck.Part.Code;
import interleave.slides.deck.Part.Drawn;
import interleave.slides.deck.Part.Prose;
import interleave.slides.deck.Part.Recorded;
import interleave.slides.deck.Slide.Role;
import interleave.testkit.verdict.Timeline.Mark;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeckReaderTest {

    private static Deck deck(String text) {
        return DeckReader.read(Path.of("lab9.md"), text.lines().toList());
    }

    private static Slide slide(String text) {
        return deck("# Title\n---\n" + text).slides().get(1);
    }

    @Test
    void a_line_of_three_dashes_begins_the_next_slide() {
        assertThat(deck("# One\n---\n## Two\n---\n## Three").slides()).hasSize(3);
    }

    @Test
    void dashes_inside_of_a_fence_are_text() {
        assertThat(deck("# One\n```\n---\n```").slides()).hasSize(1);
    }

    @Test
    void four_dashes_put_a_slide_below_the_one_before() {
        assertThat(deck("# One\n---\n## Two\n----\n## Below").slides()).extracting(Slide::isBelow)
            .containsExactly(false, false, true);
    }

    @Test
    void the_first_heading_is_the_title_and_the_file_gives_the_name() {
        Deck deck = deck("# Two machines\n");
        assertThat(deck.title()).isEqualTo("Two machines");
        assertThat(deck.name()).isEqualTo("lab9");
    }

    @Test
    void a_deck_without_a_heading_is_refused() {
        assertThatThrownBy(() -> deck("text")).isInstanceOf(DeckError.class).hasMessageContaining("lab9.md:1")
            .hasMessageContaining("no heading");
    }

    @Test
    void notes_take_the_rest_of_the_slide_and_say_how_long_it_takes() {
        Slide slide = slide("## Two\n<!-- notes: 1:30 -->\nSay this.\nAnd this.");
        assertThat(slide.seconds()).isEqualTo(90);
        assertThat(slide.notes()).isEqualTo("Say this.\nAnd this.");
        assertThat(slide.parts()).hasSize(1);
    }

    @Test
    void an_unknown_word_is_told_with_its_line_and_the_known_ones() {
        assertThatThrownBy(() -> slide("## Two\n<!-- vode -->")).isInstanceOf(DeckError.class)
            .hasMessage("lab9.md:4: \"vode\" is unknown; there are: code, timeline, panel, vote, "
                + "reveal, answers, lasts, notes");
    }

    @Test
    void a_time_that_is_none_is_refused() {
        assertThatThrownBy(() -> slide("<!-- notes: 2 min -->")).isInstanceOf(DeckError.class)
            .hasMessageContaining("minutes:seconds");
    }

    @Test
    void a_fence_that_is_never_closed_is_told_where_it_begins() {
        assertThatThrownBy(() -> slide("## Two\n```java\nint i;")).isInstanceOf(DeckError.class)
            .hasMessageContaining("lab9.md:4");
    }

    @Test
    void code_names_a_file_a_region_and_the_lines_to_look_at() {
        Code code = (Code) slide("<!-- code: labs/Bank.java#deposit lines 1|3-5,7 -->").parts().get(0);
        assertThat(code).isEqualTo(new Code(3, "labs/Bank.java", "deposit", List.of(List.of(1), List.of(3, 4, 5, 7))));
    }

    @Test
    void a_region_may_be_a_text_to_a_text() {
        Code code = (Code) slide("<!-- code: labs/Bank.java#\"int a\" to \"int b\" -->").parts().get(0);
        assertThat(code.region()).isEqualTo("\"int a\" to \"int b\"");
    }

    @Test
    void a_timeline_names_a_test_and_the_program() {
        Recorded recorded = (Recorded) slide("<!-- timeline: lab3.A#b on slides/x over labs/y without ^a|b -->").parts()
            .get(0);
        assertThat(recorded).isEqualTo(new Recorded(3, "lab3.A#b", List.of("slides/x", "labs/y"), "^a|b"));
    }

    @Test
    void lanes_can_be_drawn_by_hand() {
        Drawn drawn = (Drawn) slide("```lanes\nann | bob\nreads |\n | ~ waits\n```").parts().get(0);
        assertThat(drawn.timeline().lanes()).containsExactly("ann", "bob");
        assertThat(drawn.timeline().rows()).extracting("lane", "mark", "what").containsExactly(
            tuple(0, Mark.STEP, "reads"),
            tuple(1, Mark.WAIT, "waits"));
    }

    @Test
    void a_step_in_two_lanes_is_refused() {
        assertThatThrownBy(() -> slide("```lanes\nann | bob\nreads | writes\n```")).isInstanceOf(DeckError.class)
            .hasMessageContaining("reads | writes");
    }

    @Test
    void what_is_no_lane_and_no_word_stays_markdown() {
        Prose prose = (Prose) slide("## Two\n\n- a\n- b").parts().get(0);
        assertThat(prose.markdown()).isEqualTo("## Two\n\n- a\n- b");
    }

    @Test
    void without_answers_a_deck_ends_before_them() {
        Deck deck = deck("# One\n---\n## Two\n---\n<!-- answers -->\n## Three\n---\n## Four");
        assertThat(deck.slides()).extracting(Slide::role)
            .containsExactly(Role.PLAIN, Role.PLAIN, Role.ANSWERS, Role.PLAIN);
        assertThat(deck.withoutAnswers().slides()).hasSize(2);
    }
}
