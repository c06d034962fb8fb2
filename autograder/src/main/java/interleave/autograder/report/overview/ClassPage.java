package interleave.autograder.report.overview;

import interleave.autograder.handin.Handin;
import interleave.autograder.score.Scored;
import interleave.testkit.lab.Lab;
import interleave.testkit.verdict.Html;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code class.html}: a section for each lab. What differs from run to run, the times, stands last. */
public final class ClassPage {

    private final Html page = new Html();
    private final List<LabTally> labs;
    private final People people;
    private final Function<Handin, Optional<Scored>> whole;
    private final Function<Lab, Optional<String>> likeness;

    private ClassPage(List<LabTally> labs, People people, Function<Handin, Optional<Scored>> whole,
                      Function<Lab, Optional<String>> likeness) {
        this.labs = labs;
        this.people = people;
        this.whole = whole;
        this.likeness = likeness;
    }

    /**
     * Renders it.
     *
     * @param scores   in brief, in the order of the class
     * @param whole    finds the whole result of one of them, for examples
     * @param likeness where a page tells how alike a lab's hand-ins are, relative to this one; empty where none does
     */
    public static String render(List<Scored> scores, People people, Function<Handin, Optional<Scored>> whole,
                                Function<Lab, Optional<String>> likeness) {
        ClassPage html = new ClassPage(LabTally.of(scores), people, whole, likeness);
        SortablePage.begin(html.page, "Class report");
        html.body(scores);
        return html.page.toString();
    }

    private void body(List<Scored> scores) {
        long students = scores.stream().map(each -> each.handin().student()).distinct().count();
        page.raw("<body>\n<main class=\"class\">\n<header>\n");
        page.element("h1", "Class report");
        page.element("p", Counted.of(students, "student") + ", " + Counted.of(scores.size(), "hand-in") + " of "
            + Counted.of(labs.size(), "lab") + ".");
        page.element("p", "For those who teach: it tells of hidden checks, too.");
        page.raw("</header>\n");
        if (labs.size() > 1) {
            page.raw("<nav aria-label=\"Labs\">\n<ul>\n");
            labs.forEach(each -> page.raw("<li><a href=\"#" + each.lab().id() + "\">").text(each.lab().title())
                .raw("</a></li>\n"));
            page.raw("</ul>\n</nav>\n");
        }
        labs.forEach(each -> new LabSection(page, each, people, whole).write(likeness.apply(each.lab())));
        new TimesSection(page, labs, people).write();
        page.raw("</main>\n</body>\n</html>\n");
    }
}
