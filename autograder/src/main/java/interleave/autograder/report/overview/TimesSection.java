package interleave.autograder.report.overview;

import interleave.autograder.score.Scored;
import interleave.autograder.score.Scored.CheckScore;
import interleave.testkit.verdict.Html;
import interleave.testkit.verdict.Visible;
import java.util.Comparator;
import java.util.List;

/** Which hand-ins took longest. */
final class TimesSection {

    private static final int MOST = 10;
    private static final int NAME = 100;

    private final Html page;
    private final List<LabTally> labs;
    private final People people;

    TimesSection(Html page, List<LabTally> labs, People people) {
        this.page = page;
        this.labs = labs;
        this.people = people;
    }

    void write() {
        page.raw("<section id=\"times\">\n");
        page.element("h2", "Slowest");
        HtmlTable table = HtmlTable.sortable(page, "The hand-ins whose checks took longest",
            List.of("student", "lab", "#seconds", "slowest check", "#its seconds"));
        labs.stream().flatMap(lab -> lab.scores().stream()).filter(each -> millis(each) > 0)
            .sorted(Comparator.comparing(TimesSection::millis).reversed()).limit(MOST)
            .forEach(each -> row(table, each));
        table.end();
        page.raw("</section>\n");
    }

    private void row(HtmlTable table, Scored scored) {
        CheckScore slowest = scored.checks().stream().max(Comparator.comparing(CheckScore::millis)).orElseThrow();
        table.row().text(Visible.line(people.name(scored.handin()), NAME)).text(scored.handin().lab().id())
            .number(seconds(millis(scored))).text(Visible.line(slowest.title(), NAME))
            .number(seconds(slowest.millis())).endRow();
    }

    private static long millis(Scored scored) {
        return scored.checks().stream().mapToLong(CheckScore::millis).sum();
    }

    private static String seconds(long millis) {
        return String.valueOf((millis + 500) / 1000);
    }
}
