package interleave.autograder.report.overview;

import interleave.testkit.lab.Lab;
import interleave.testkit.verdict.Html;
import interleave.testkit.verdict.Visible;
import java.util.List;
import java.util.stream.Collectors;

/** Which hand-ins of a lab are alike, as a page of its own beside {@code class.html}. */
public final class LikenessPage {

    /** Of a class of 300 there are 45,000. */
    private static final int MOST_PAIRS = 100;
    private static final int NAME = 100;
    private static final int HUNDRED = 100;

    private LikenessPage() {
    }

    /**
     * Renders it.
     *
     * @param compared how many hand-ins were compared
     * @param left     who was not
     * @param pairs    those that are most alike first
     * @param viewable the name of JPlag's own report, beside this page
     */
    public static String render(Lab lab, int compared, List<String> left, List<Alike> pairs, String viewable) {
        Html page = new Html();
        SortablePage.begin(page, "Likeness");
        page.raw("<body>\n<main class=\"class\">\n<header>\n");
        page.element("h1", "Likeness: " + lab.title());
        page.element("p", Counted.of(compared, "hand-in") + ", each compared with each by JPlag. What the handout gives"
            + " makes nobody alike.");
        page.element("p", "A program can tell what is alike, and not why: short tasks have few solutions, teams may"
            + " share, and both may have learned from one page. Look at the sources, and ask. It changes no grade.");
        page.raw("<p>Side by side: <code>java -jar jplag.jar ").text(viewable).raw("</code></p>\n</header>\n");
        if (!left.isEmpty()) {
            page.element("p", "Not compared, because JPlag could not read them or there is too little of them: "
                + left.stream().map(each -> Visible.line(each, NAME)).collect(Collectors.joining(", ")) + ".");
        }
        table(page, pairs);
        page.raw("</main>\n</body>\n</html>\n");
        return page.toString();
    }

    private static void table(Html page, List<Alike> pairs) {
        page.element("h2", pairs.size() <= MOST_PAIRS ? "All pairs"
            : "The " + MOST_PAIRS + " pairs that are most alike");
        HtmlTable table = HtmlTable.sortable(page, "How much of two hand-ins is the same",
            List.of("one", "other", "#% of both", "#% of the one that has more of it"));
        pairs.stream().limit(MOST_PAIRS).forEach(pair -> table.row().text(Visible.line(pair.first(), NAME))
            .text(Visible.line(pair.second(), NAME)).number(percent(pair.average())).number(percent(pair.most()))
            .endRow());
        table.end();
    }

    private static String percent(double part) {
        return String.valueOf(Math.round(part * HUNDRED));
    }
}
