package interleave.autograder.report.overview;

import interleave.autograder.handin.Handin;
import interleave.autograder.report.FindingText;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Scored.CheckScore;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Html;
import interleave.testkit.verdict.Visible;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Mistakes as they were seen: one told in full, with its timeline where there is one, and who else has it. */
final class Examples {

    /** How many hand-ins are looked into for a timeline. */
    private static final int MOST_READ = 5;
    private static final int MOST_NAMED = 12;
    private static final int NAME = 100;

    private record Example(Handin handin, Finding finding) {
    }

    private final Html page;
    private final People people;
    private final Function<Handin, Optional<Scored>> whole;

    Examples(Html page, People people, Function<Handin, Optional<Scored>> whole) {
        this.page = page;
        this.people = people;
        this.whole = whole;
    }

    void write(Mistake mistake) {
        page.raw("<p class=\"about\">");
        List<Scored> named = mistake.students().stream().limit(MOST_NAMED).toList();
        for (int i = 0; i < named.size(); i++) {
            page.raw(i == 0 ? "" : ", ");
            name(named.get(i).handin());
        }
        int more = mistake.students().size() - named.size();
        page.raw(more == 0 ? "</p>\n" : " and " + more + " more</p>\n");
        example(mistake).ifPresent(example -> {
            page.raw("<details><summary>How it shows: ").text(name(example)).raw("</summary>\n<pre>\n")
                .text(FindingText.of(example.finding())).raw("</pre></details>\n");
        });
    }

    /** What the reason of a refusal was, in one line. */
    String refusal(Handin handin) {
        return whole.apply(handin).flatMap(Scored::refusal).map(finding -> finding.evidence().isEmpty() ? finding.got()
            : finding.got() + ": " + finding.evidence().get(0)).orElse("");
    }

    /** One with a timeline, if one of the first few has any. */
    private Optional<Example> example(Mistake mistake) {
        List<Example> some = mistake.students().stream().limit(MOST_READ)
            .flatMap(student -> of(student.handin(), mistake).stream()).toList();
        return some.stream().filter(each -> each.finding().timeline().isPresent()).findFirst()
            .or(() -> some.stream().findFirst());
    }

    private List<Example> of(Handin handin, Mistake mistake) {
        return whole.apply(handin).stream().flatMap(scored -> scored.checks().stream())
            .filter(check -> mistake.checks().contains(check.id())).map(CheckScore::finding)
            .flatMap(Optional::stream).filter(finding -> finding.kind() == mistake.kind())
            .map(finding -> new Example(handin, finding)).toList();
    }

    private String name(Example example) {
        return Visible.line(people.name(example.handin()), NAME);
    }

    private void name(Handin handin) {
        String name = Visible.line(people.name(handin), NAME);
        people.page(handin).ifPresentOrElse(to -> page.raw("<a href=\"").text(to).raw("\">").text(name).raw("</a>"),
            () -> page.text(name));
    }
}
