package interleave.autograder.report.overview;

import interleave.autograder.handin.Handin;
import interleave.autograder.report.Points;
import interleave.autograder.report.Shortfall;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Standing;
import interleave.autograder.score.Visibility;
import interleave.testkit.verdict.Html;
import interleave.testkit.verdict.Visible;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page tells of one lab. */
final class LabSection {

    private static final int NAME = 100;
    private static final int LINE = 300;
    /** One fault can fail all checks, and then each one's likely cause is told. */
    private static final int MOST_OF_A_KIND = 4;

    private final Html page;
    private final LabTally tally;
    private final People people;
    private final Examples examples;

    LabSection(Html page, LabTally tally, People people, Function<Handin, Optional<Scored>> whole) {
        this.page = page;
        this.tally = tally;
        this.people = people;
        this.examples = new Examples(page, people, whole);
    }

    /** @param likeness where a page tells how alike the hand-ins are; empty where none does */
    void write(Optional<String> likeness) {
        page.raw("<section id=\"" + tally.lab().id() + "\">\n");
        page.element("h2", tally.lab().title());
        page.element("p", Stream.of(Standing.values()).filter(each -> !tally.with(each).isEmpty())
            .map(each -> tally.with(each).size() + " " + each.label())
            .collect(Collectors.joining(", ", Counted.of(tally.scores().size(), "hand-in") + ": ", ".")));
        distribution();
        mistakes();
        checks();
        refused();
        undecided();
        students();
        likeness.ifPresent(this::likeness);
        page.raw("</section>\n");
    }

    private void likeness(String link) {
        page.element("h3", "Likeness");
        page.raw("<p><a href=\"").text(link).raw("\">Which hand-ins are alike</a>. It changes no grade.</p>\n");
    }

    private void distribution() {
        int[] tenths = tally.tenths();
        int most = Math.max(1, Arrays.stream(tenths).max().orElse(0));
        page.element("h3", "Points");
        HtmlTable table = HtmlTable.plain(page, "How many have how many percent of the points",
            List.of("percent", "#hand-ins", "share"));
        for (int tenth = 0; tenth < tenths.length; tenth++) {
            String range = tenth == tenths.length - 1 ? "100 and more" : tenth * 10 + " to under " + (tenth + 1) * 10;
            table.row().text(range).number(String.valueOf(tenths[tenth])).bar(tenths[tenth] * 100 / most).endRow();
        }
        table.end();
    }

    private void mistakes() {
        List<MistakesOfKind> kinds = tally.mistakes();
        if (kinds.isEmpty()) {
            return;
        }
        page.element("h3", "What went wrong");
        page.raw("<ol class=\"mistakes\">\n");
        for (MistakesOfKind kind : kinds) {
            page.raw("<li><p><strong>" + kind.students() + " of " + tally.graded().size() + "</strong>: ")
                .text(kind.kind().label() + " (" + sentences(kind.sentences()) + ")").raw("</p>\n<ul>\n");
            kind.mistakes().stream().limit(MOST_OF_A_KIND).forEach(this::mistake);
            int more = kind.mistakes().size() - MOST_OF_A_KIND;
            page.raw(more <= 0 ? "" : "<li><p>and " + more + " that are as rare or rarer</p></li>\n")
                .raw("</ul></li>\n");
        }
        page.raw("</ol>\n");
    }

    private void mistake(Mistake mistake) {
        page.raw("<li><p>").text(Counted.of(mistake.students().size(), "hand-in") + ", "
            + sentences(mistake.sentences()) + ": " + Visible.line(mistake.cause(), LINE)).raw("</p>\n");
        examples.write(mistake);
        page.raw("</li>\n");
    }

    private static String sentences(List<String> ids) {
        return ids.isEmpty() ? "no sentence" : (ids.size() == 1 ? "sentence " : "sentences ") + String.join(", ", ids);
    }

    private void checks() {
        List<FailedCheck> checks = tally.failedChecks();
        if (checks.isEmpty()) {
            return;
        }
        page.element("h3", "Checks that did not pass for everybody");
        HtmlTable table = HtmlTable.sortable(page, "Checks of " + tally.lab().title(), List.of("check", "task",
            "sentences", "students see it", "#failed", "#undecided", "what it saw"));
        for (FailedCheck check : checks) {
            table.row().text(Visible.line(check.title(), LINE)).text(check.task())
                .text(String.join(", ", check.sentences())).text(seen(check.visibility()))
                .number(String.valueOf(check.failed())).number(String.valueOf(check.undecided()))
                .text(check.kinds()).endRow();
        }
        table.end();
    }

    private static String seen(Visibility visibility) {
        return visibility == Visibility.ALWAYS ? "yes"
            : visibility == Visibility.NEVER ? "never" : "after the deadline";
    }

    private void refused() {
        List<Scored> refused = tally.with(Standing.REFUSED);
        if (refused.isEmpty()) {
            return;
        }
        page.element("h3", "Not run, and why");
        HtmlTable table = HtmlTable.sortable(page, "Refused hand-ins of " + tally.lab().title(),
            List.of("student", "reason", "what was found"));
        for (Scored each : refused) {
            student(table.row(), each).text(each.refusal().orElseThrow().kind().label())
                .text(Visible.line(examples.refusal(each.handin()), LINE)).endRow();
        }
        table.end();
    }

    private void undecided() {
        List<Scored> undecided = Stream.concat(tally.with(Standing.PROVISIONAL).stream(),
            tally.with(Standing.NOT_GRADED).stream()).toList();
        if (undecided.isEmpty()) {
            return;
        }
        page.element("h3", "What the machine could not decide");
        page.element("p", "It costs no points. The same command with --resume tries these again.");
        HtmlTable table = HtmlTable.sortable(page, "Undecided hand-ins of " + tally.lab().title(),
            List.of("student", "checks"));
        for (Scored each : undecided) {
            String checks = each.refusal().isPresent() ? "all: nothing could be run" : each.checks().stream()
                .filter(check -> check.outcome() == Scored.Outcome.INCONCLUSIVE)
                .map(check -> Visible.line(check.title(), LINE)).collect(Collectors.joining("; "));
            student(table.row(), each).text(checks).endRow();
        }
        table.end();
    }

    private void students() {
        page.element("h3", "Everybody");
        HtmlTable table = HtmlTable.sortable(page, "Hand-ins of " + tally.lab().title(), List.of("student", "#points",
            "#bonus", "#of", "standing", "what fell short"));
        for (Scored each : tally.scores()) {
            boolean hasPoints = each.standing() != Standing.NOT_GRADED;
            student(table.row(), each).number(hasPoints ? Points.text(each.points()) : "–")
                .number(hasPoints ? Points.text(each.bonus()) : "–").number(Points.text(each.max()))
                .text(each.standing().label()).text(Shortfall.of(each)).endRow();
        }
        table.end();
    }

    private HtmlTable student(HtmlTable table, Scored scored) {
        String name = Visible.line(people.name(scored.handin()), NAME);
        return people.page(scored.handin()).map(page -> table.link(name, page)).orElseGet(() -> table.text(name));
    }
}
