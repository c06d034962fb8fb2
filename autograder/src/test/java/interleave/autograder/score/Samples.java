package interleave.autograder.score;

import interleave.autograder.handin.Handin;
import interleave.autograder.run.Check;
import interleave.autograder.run.Check.Status;
import interleave.autograder.run.Ran;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Timeline;
import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import java.util.List;
import java.util.Optional;

/** Runs and rubrics for tests, small enough to be counted by hand. */
public final class Samples {
    public static final Lab LAB = Labs.byId("lab1-echo");

    /** 10 points and a bonus of 1. In task 2, one test has weight 2 and is never shown. */
    public static final Rubric RUBRIC = Rubric.parse("sample.yaml", """
            lab: lab1-echo
            points: 10
            tasks:
              - task: 1
                title: Open the port
                points: 4
              - task: 2
                title: Answer one line
                points: 6
                tests:
                  EchoServerSuite.the_secret_one: { weight: 2, visibility: never }
              - task: 3
                title: Long lines
                points: 1
                bonus: true
                visibility: after-deadline
            """);

    private Samples() { }

    public static Finding finding(Kind kind) {
        return new Finding(kind, "client-1 sent \"hello\"", "\"OK...hello\"", "\"hello\"",
                List.of("client-1 is still connected", "server: accept"),
                "The reply has no \"OK...\" in front of it.");
    }

    /** Three steps of two threads, every text of them this one at its place. */
    public static Timeline timeline(String text) {
        return new Timeline(text, text, List.of("client-1", "client-2"), List.of(
                new Row(0, Mark.CALL, "", text, ""), new Row(1, Mark.STEP, "Bank.java:14", text, "1"),
                new Row(0, Mark.WAIT, "Bank.java:15", "waits for the lock", text)), text, text);
    }

    public static Check passed(String name, String task) {
        return check(name, task, Status.PASSED, Optional.empty());
    }

    public static Check failed(String name, String task, Finding finding) {
        return check(name, task, Status.FAILED, Optional.of(finding));
    }

    public static Check failed(String name, String task) {
        return failed(name, task, finding(Kind.WRONG_REPLY));
    }

    public static Check inconclusive(String name, String task) {
        Finding finding = new Finding(Kind.INCONCLUSIVE, "the stage was started", "it tells its port",
                "nothing in 60 s of processor time", List.of(), "");
        return check(name, task, Status.INCONCLUSIVE, Optional.of(finding));
    }

    private static Check check(String name, String task, Status status, Optional<Finding> finding) {
        return new Check("EchoServerSuite." + name, name.replace('_', ' '), task, List.of("E1"), status,
                finding, 1, 12);
    }

    public static Ran ran(String student, List<Check> checks) {
        return new Ran(new Handin(student, LAB), "namespaces: no network, no files", "JDK 17, Linux x86_64",
                checks, List.of(), Optional.empty());
    }

    public static Ran refused(String student, Finding finding) {
        return new Ran(new Handin(student, LAB), "namespaces: no network, no files", "JDK 17, Linux x86_64",
                List.of(), List.of("Main.java was read as ISO-8859-1"), Optional.of(finding));
    }
}
