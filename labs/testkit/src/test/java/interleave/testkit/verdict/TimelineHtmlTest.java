package interleave.testkit.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TimelineHtmlTest {

    @Test
    void the_page_is_the_golden_one() {
        Golden.of("golden/timeline.html").matches(Timelines.lostUpdate().html());
    }

    @Test
    void the_policy_allows_the_script_and_the_style_of_the_page_and_nothing_else() throws Exception {
        String page = Timelines.lostUpdate().html();
        assertThat(between(page, "Content-Security-Policy\" content=\"", "\"")).isEqualTo(
            "default-src 'none'; style-src 'sha256-" + hash(between(page, "<style>", "</style>"))
                + "'; script-src 'sha256-" + hash(between(page, "<script>", "</script>"))
                + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void the_script_and_the_style_hold_nothing_that_a_parser_or_a_browser_would_take_otherwise() {
        assertThat(Inlined.file("timeline.js").text()).doesNotContainIgnoringCase("<!--", "<script", "</script", "\r",
            "innerHTML", "eval(", "document.write");
        assertThat(Inlined.file("timeline.css").text()).doesNotContainIgnoringCase("</style", "url(", "@import", "\r");
    }

    @Test
    void the_page_needs_nothing_from_elsewhere() {
        assertThat(Timelines.lostUpdate().html()).doesNotContain("src=", "href=", "<link", "http://", "https://",
            " style=", " onclick=");
    }

    @Test
    void hostile_text_adds_no_tag_and_no_attribute() {
        String page = Timelines.hostile().html();
        assertThat(tags(page)).isEqualTo(tags(plainTwin()));
        assertThat(page)
            .contains("&lt;/script&gt;&lt;script&gt;alert(1)", "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;")
            .doesNotContain("\u202e", "\u001b", "\u2028", "\r");
    }

    @Test
    void what_turns_the_direction_of_writing_or_moves_a_cursor_is_seen() {
        assertThat(Timelines.hostile().html()).contains("&lt;U+202E&gt;gpj.exe␛[31m␍␊&lt;U+2028&gt;");
    }

    @Property(tries = 200, seed = "1")
    void no_text_adds_a_tag(@ForAll String text) {
        Timeline timeline = new Timeline(text, "x" + text, List.of(text), List.of(
            new Timeline.Row(0, Timeline.Mark.WAIT, "x" + text, text, "x" + text)), "x" + text, text);
        Timeline plain = new Timeline("x", "x", List.of("x"), List.of(
            new Timeline.Row(0, Timeline.Mark.WAIT, "x", "x", "x")), "x", "x");
        assertThat(tags(timeline.html())).isEqualTo(tags(plain.html()));
    }

    @Test
    void a_screen_reader_finds_the_thread_and_the_number_of_each_step() {
        assertThat(Timelines.lostUpdate().html()).contains("<h1>Lost update: ", "<caption>",
            "<th scope=\"col\" class=\"lane\">client-2</th>", "<tr><th scope=\"row\">10</th>", "aria-live=\"polite\"",
            "<span class=\"mark wait\">wait</span> <code class=\"what\">waits for the lock, which client-1 has</code>");
    }

    @Test
    void many_threads_stand_in_one_column() {
        assertThat(Timelines.threads(4).html()).contains("<th scope=\"col\" class=\"lane\">client-4</th>");
        assertThat(Timelines.threads(5).html()).doesNotContain("class=\"lane\"")
            .contains("<th scope=\"row\">5</th><td class=\"thread\">client-5</td>");
    }

    @Test
    void the_controls_wait_for_the_script() {
        assertThat(Timelines.lostUpdate().html())
            .contains("<div id=\"controls\" class=\"controls\" role=\"group\" aria-label=\"Steps\" hidden>");
    }

    @Test
    void the_page_tells_how_its_schedule_is_run_again() {
        assertThat(Timelines.lostUpdate().html()).contains("<pre><code>mvn test "
            + "-Dreplay=Bank-deposit-deposit-b6a565_Bank15-write_h12-1-0_8cf62f</code></pre>");
    }

    @Test
    void the_language_of_the_machine_changes_nothing() {
        Locale usual = Locale.getDefault();
        String page = Timelines.lostUpdate().html();
        Locale.setDefault(new Locale("tr", "TR"));
        try {
            assertThat(Timelines.lostUpdate().html()).isEqualTo(page);
        } finally {
            Locale.setDefault(usual);
        }
    }

    /** The same shape as the hostile one, with harmless words. */
    private static String plainTwin() {
        Timeline hostile = Timelines.hostile();
        return new Timeline("x", "x", List.of("x", "y"), hostile.rows().stream()
            .map(row -> new Timeline.Row(row.lane(), row.mark(), "x", "x", "x")).toList(), "x", "x").html();
    }

    private static List<String> tags(String page) {
        Matcher tags = Pattern.compile("<[^>]*>").matcher(page.replace(between(page, "<script>", "</script>"), ""));
        return tags.results().map(tag -> tag.group()).toList();
    }

    private static String between(String page, String start, String end) {
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf(end, from));
    }

    private static String hash(String text) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(hash);
    }
}
