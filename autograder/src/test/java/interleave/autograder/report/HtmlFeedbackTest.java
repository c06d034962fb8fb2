package interleave.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.verdict.Html;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlFeedbackTest {

    @Test
    void hostile_text_adds_no_tag_and_no_attribute() {
        String page = HtmlFeedback.render(Feedback.of(Scores.hostile()));
        String tags = Pattern.compile("</?([a-z0-9]+)").matcher(page).results()
                .map(tag -> tag.group(1)).distinct().sorted().toList().toString();
        assertThat(tags).isEqualTo("[a, article, body, caption, dd, dl, dt, h1, h2, h3, head, header, html, li,"
                + " main, meta, p, pre, section, strong, style, table, tbody, td, th, thead, title, tr, ul]");
        assertThat(page).contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;")
                .doesNotContain("\u001b", "\u202e", "\u009b");
    }

    @Test
    void each_timeline_has_its_page_beside_the_feedback() {
        String page = HtmlFeedback.render(Feedback.of(Scores.timelines()));
        assertThat(Pattern.compile("href=\"([^\"]*)\"").matcher(page).results().map(link -> link.group(1)))
                .containsExactly("timeline-1.html", "timeline-2.html");
        assertThat(page.indexOf("timeline-1.html")).isBetween(page.indexOf("Before: first"),
                page.indexOf("Before: second"));
    }

    @Test
    void text_stays_text_inside_an_attribute_too() {
        assertThat(new Html().raw("<p title=\"").text("\" onclick='x'`&").raw("\">").toString())
                .isEqualTo("<p title=\"&quot; onclick=&#39;x&#39;&#96;&amp;\">");
    }

    @Test
    void the_page_needs_nothing_from_elsewhere() {
        String page = HtmlFeedback.render(Feedback.of(Scores.fellShort()));
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<title>An iterative echo server - Grace Hopper</title>", "prefers-color-scheme",
                        "@media print")
                .doesNotContain("<script", "<link", "<img", "src=", "href=", "url(", "@import");
    }
}
