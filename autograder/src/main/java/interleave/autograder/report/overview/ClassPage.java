package interleave.autograder.report.overview;

import interleave.autograder.handin.Handin;
import interleave.autograder.report.Stylesheet;
import interleave.autograder.score.Scored;
import interleave.testkit.verdict.Html;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code class.html}: one file that needs nothing else, a section for each lab. Its one script sorts tables and opens
 * what is folded for printing; all is there without it. What differs from run to run, the times, stands last.
 */
public final class ClassPage {

    private final Html page = new Html();
    private final List<LabTally> labs;
    private final People people;
    private final Function<Handin, Optional<Scored>> whole;

    private ClassPage(List<LabTally> labs, People people, Function<Handin, Optional<Scored>> whole) {
        this.labs = labs;
        this.people = people;
        this.whole = whole;
    }

    /**
     * Renders it.
     *
     * @param scores in brief, in the order of the class
     * @param whole  finds the whole result of one of them, for examples
     */
    public static String render(List<Scored> scores, People people, Function<Handin, Optional<Scored>> whole) {
        ClassPage html = new ClassPage(LabTally.of(scores), people, whole);
        html.head();
        html.body(scores);
        return html.page.toString();
    }

    private void head() {
        String script = Stylesheet.resource("class.js");
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        // A second wall behind the escaping: a browser loads nothing on this page, and runs this one script only.
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
            + " script-src 'sha256-" + hash(script) + "'\">\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>Class report</title>\n");
        page.raw("<style>\n" + Stylesheet.text() + Stylesheet.resource("class.css") + "</style>\n");
        page.raw("<script>" + script + "</script>\n</head>\n");
    }

    private static String hash(String script) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256")
                .digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
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
        labs.forEach(each -> new LabSection(page, each, people, whole).write());
        new TimesSection(page, labs, people).write();
        page.raw("</main>\n</body>\n</html>\n");
    }
}
