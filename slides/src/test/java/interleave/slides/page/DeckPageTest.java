package interleave.slides.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.slides.deck.Deck;
import interleave.slides.deck.DeckError;
import interleave.slides.deck.DeckReader;
import interleave.slides.panel.Panels;
import interleave.slides.timeline.Recorder;
import interleave.testkit.verdict.Timeline;
import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckPageTest {

    @TempDir
    private Path repository;

    private String html(String deck) throws IOException {
        return html(deck, DeckPage::onScreen);
    }

    private String html(String deck, BiFunction<Deck, String, String> page) throws IOException {
        Files.writeString(repository.resolve("Thing.java"),
            "class Thing {\n    int a;\n    int b = 1 < 2 ? 1 : 2;\n}\n");
        Path file = repository.resolve("lab9.md");
        Files.writeString(file, deck);
        try (Panels panels = new Panels(repository)) {
            Deck read = DeckReader.read(file);
            return page.apply(read, new DeckPage(repository, new Recorder(), panels).slides(read));
        }
    }

    @Test
    void on_paper_there_is_every_slide_and_no_script() throws IOException {
        String paper = html("# One\n\n---\n\n## Two\n\n+ step", DeckPage::onPaper);
        assertThat(paper).doesNotContain("<script").doesNotContain("reveal.css").contains("paper.css")
            .containsSubsequence("<h1>One</h1>", "<h2>Two</h2>", "step</li>");
    }

    @Test
    void markup_in_a_deck_comes_out_as_text() throws IOException {
        assertThat(html("# <script>alert(1)</script>")).doesNotContain("<script>alert")
            .contains("<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>");
    }

    @Test
    void markup_in_a_drawn_lane_comes_out_as_text() throws IOException {
        assertThat(html("# T\n```lanes\n<b>ann</b>\n<i>reads</i>\n```")).doesNotContain("<b>ann").doesNotContain("<i>");
    }

    @Test
    void markup_in_notes_comes_out_as_text() throws IOException {
        assertThat(html("# T\n<!-- notes: 1:00 -->\n<img src=x>")).doesNotContain("<img");
    }

    @Test
    void a_link_with_a_script_leads_nowhere() throws IOException {
        assertThat(html("# T\n[x](javascript:alert(1))")).doesNotContain("javascript:");
    }

    @Test
    void an_unknown_panel_fails_with_the_line_of_the_deck_and_the_panels_that_there_are() {
        assertThatThrownBy(() -> html("# T\n\n<!-- panel: lost-updat -->")).isInstanceOf(DeckError.class)
            .hasMessageContaining("lab9.md:3: ").hasMessageContaining("there are: shared-counter, ");
    }

    @Test
    void code_keeps_the_line_numbers_of_its_file() throws IOException {
        assertThat(html("# T\n<!-- code: Thing.java#b -->")).contains("<span class=\"number\">3</span>")
            .contains("1 &lt; 2");
    }

    @Test
    void a_missing_member_fails_with_the_line_of_the_deck() {
        assertThatThrownBy(() -> html("# T\n\n<!-- code: Thing.java#c -->")).isInstanceOf(DeckError.class)
            .hasMessageContaining("lab9.md:3: ").hasMessageContaining("no member \"c\"");
    }

    @Test
    void a_file_outside_of_the_repository_is_refused() {
        assertThatThrownBy(() -> html("# T\n<!-- code: ../../etc/passwd#\"root\" to \"root\" -->"))
            .isInstanceOf(DeckError.class).hasMessageContaining("outside of the repository");
    }

    @Test
    void a_step_that_looks_at_a_line_that_is_not_shown_is_refused() {
        assertThatThrownBy(() -> html("# T\n<!-- code: Thing.java#a lines 2 -->")).isInstanceOf(DeckError.class)
            .hasMessageContaining("has lines 1 to 1");
    }

    @Test
    void items_of_a_list_with_plus_come_one_by_one() throws IOException {
        assertThat(html("# T\n+ a\n+ b")).contains("<li class=\"fragment\">a</li>");
        assertThat(html("# T\n- a\n- b")).contains("<li>a</li>");
    }

    @Test
    void slides_below_one_another_are_in_one_section() throws IOException {
        String html = html("# T\n---\n## A\n----\n## B\n---\n## C");
        assertThat(html.split("<section>\n")).hasSize(2);
        assertThat(html.split("<section").length).isEqualTo(html.split("</section>").length);
    }

    @Test
    void steps_that_are_left_out_leave_a_gap_in_the_numbers() {
        Row row = new Row(0, Mark.STEP, "", "a", "");
        Row noise = new Row(0, Mark.STEP, "", "noise", "");
        Timeline timeline = new Timeline("", "", List.of("ann"), List.of(row, noise, row), "", "");
        assertThat(new LanesPanel(timeline, Map.of(), "noise").html()).contains(">1</th>").contains(">3</th>")
            .doesNotContain(">2</th>").doesNotContain("noise");
    }
}
