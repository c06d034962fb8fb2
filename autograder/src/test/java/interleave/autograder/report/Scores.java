package interleave.autograder.report;

import static interleave.autograder.score.Samples.failed;
import static interleave.autograder.score.Samples.finding;
import static interleave.autograder.score.Samples.inconclusive;
import static interleave.autograder.score.Samples.passed;
import static interleave.autograder.score.Samples.ran;

import interleave.autograder.handin.Delivery;
import interleave.autograder.handin.Handin;
import interleave.autograder.handin.Person;
import interleave.autograder.run.Check;
import interleave.autograder.run.Ran;
import interleave.autograder.score.Marks;
import interleave.autograder.score.Rubric;
import interleave.autograder.score.Samples;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Scoring;
import interleave.autograder.score.Terms;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Scores of a small class. */
final class Scores {
    /** ANSI, HTML, Markdown, a fence, bidirectional text, a spreadsheet formula, a line end. */
    static final String HOSTILE = "=cmd|' /C calc'!A0 \u001b[31m\u001b]0;owned\u0007"
            + " <script>alert(\"x\")</script> ![x](javascript:alert(1)) ```` @all https://example.org"
            + " | \u202egpj.exe \r\n# heading\r\n\u009b2J";

    private Scores() { }

    static Scored complete() {
        return complete("Ada Lovelace");
    }

    static Scored complete(String student) {
        return score(ran(student, List.of(passed("opens_the_port", "1"), passed("answers_a_line", "2"),
                passed("the_secret_one", "2"), passed("a_long_line_is_answered", "3"))));
    }

    /** A check failed in the open, another one hidden. */
    static Scored fellShort() {
        return score(ran("Grace Hopper", List.of(passed("opens_the_port", "1"), failed("answers_a_line", "2"),
                passed("answers_an_empty_line", "2"), failed("the_secret_one", "2", finding(Kind.NO_ANSWER)),
                failed("a_long_line_is_answered", "3"))));
    }

    static Scored provisional() {
        return score(ran("Edsger Dijkstra", List.of(passed("opens_the_port", "1"),
                inconclusive("answers_a_line", "2"), passed("the_secret_one", "2"),
                passed("a_long_line_is_answered", "3"))));
    }

    static Scored refused() {
        return score(Samples.refused("José Ñandú", new Finding(Kind.DOES_NOT_COMPILE,
                "javac was run on your files", "class files", "1 error",
                List.of("EchoServer.java:12: error: ';' expected",
                "        int port = 0", "                    ^"), "A semicolon is missing in line 12.")));
    }

    static Scored notGraded() {
        return score(Samples.refused("Barbara Liskov", new Finding(Kind.INCONCLUSIVE,
                "the compiler was started", "it ends", "it was killed: the machine has no memory left",
                List.of(), "")));
    }

    /** Every text that can come from a student is hostile. */
    static Scored hostile() {
        Finding finding = new Finding(Kind.CRASH, HOSTILE, HOSTILE, HOSTILE, List.of(HOSTILE, "`````"),
                HOSTILE).withTimeline(Samples.timeline(HOSTILE));
        Ran plain = ran(HOSTILE, List.of(failed("opens_the_port", "1", finding),
                passed("answers_a_line", "2"), passed("a_long_line_is_answered", "3")));
        return score(new Ran(plain.handin(), plain.isolation(), plain.environment(), plain.checks(),
                List.of(HOSTILE), Optional.empty()));
    }

    /** One task changed by hand, one marked and one still to be marked; a day late, and rounded. */
    static Scored marked(String comment) {
        Rubric rubric = Rubric.parse("marked.yaml", """
                lab: lab1-echo
                points: 14
                deadline: 2026-09-01T00:00:00Z
                late: { per-day: 1 }
                rounding: { to: 0.5 }
                tasks:
                  - { task: 1, title: Open the port, points: 4 }
                  - { task: 2, title: Explain it, points: 6, manual: true }
                  - { task: 3, title: Draw it, points: 4, manual: true }
                """);
        Handin handin = new Handin("Ada Lovelace", Samples.LAB, List.of(Person.called("Ada Lovelace")),
                Delivery.UNKNOWN.at(Instant.parse("2026-09-01T10:00:00Z")));
        Ran ran = ran("Ada Lovelace", List.of(passed("opens_the_port", "1")));
        Marks marks = new Marks("marks.csv", List.of(
                new Marks.Entry("Ada Lovelace", "", "1", new BigDecimal("3"), comment, 2),
                new Marks.Entry("Ada Lovelace", "", "2", new BigDecimal("5"), comment, 3)));
        return Scoring.score(new Ran(handin, ran.isolation(), ran.environment(), ran.checks(), List.of(),
                Optional.empty()), rubric, new Terms(Optional.empty(), Instant.MIN, marks));
    }

    /** Two checks with timelines that are shown, two that are hidden between and behind them. */
    static Scored timelines() {
        return of(failed("opens_the_port", "1", shown("first")), failed("answers_a_line", "2", shown("second")),
                failed("the_secret_one", "2", shown("secret")), failed("a_long_line", "3", shown("secret")));
    }

    private static Finding shown(String text) {
        return finding(Kind.LOST_UPDATE).withTimeline(Samples.timeline(text));
    }

    static Scored of(Check... checks) {
        return score(ran("Ada Lovelace", List.of(checks)));
    }

    static List<Scored> all() {
        return List.of(complete(), fellShort(), provisional(), refused(), notGraded());
    }

    private static Scored score(Ran ran) {
        return Scoring.score(ran, Samples.RUBRIC);
    }
}
