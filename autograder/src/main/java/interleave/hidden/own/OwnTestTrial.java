package interleave.hidden.own;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.lab.Lab;
import interleave.testkit.own.OwnTest;
import interleave.testkit.own.Verdict;
import interleave.testkit.stage.StudentClasses;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tries the test that a student handed in. It can earn something only where it tells right programs from wrong ones:
 * it must pass for every right one before any wrong one counts, and for the solution once more after each that it
 * catches. One test thread uses it.
 *
 * <p>A word of the test's own never makes a check inconclusive, for that would count as passed: what could not be
 * decided after some attempts earns nothing.
 *
 * <p>As an extension of a suite it begins anew with each run of the suite, and leaves notes for the student at its end.
 */
public final class OwnTestTrial implements BeforeAllCallback, AfterAllCallback {

    private static final String SOLUTION = "solution";
    private static final int MOST_ATTEMPTS = 3;
    /** Each costs the grader two minutes. */
    private static final int MOST_WITHOUT_ANSWER = 2;

    private final Programs programs;
    private final List<String> styles;
    private Optional<OwnTest> test = Optional.empty();
    private Judge judge = program -> Verdict.NO_TEST;
    /** What it said of programs so far, by their names. */
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private int withoutAnswer;

    /**
     * @param suites the package of the lab's hidden suites, below which its programs lie
     * @param styles right programs beside the solution: {@code correct/lab3-bank/C08-map-compute}
     */
    public OwnTestTrial(String suites, String... styles) {
        this.programs = new Programs(suites);
        this.styles = List.of(styles);
    }

    /** Takes the test of the submission that is judged now: a JVM judges many. */
    @Override
    public void beforeAll(ExtensionContext suite) {
        verdicts.clear();
        withoutAnswer = 0;
        test = Optional.of(System.getProperty("own.test", "")).filter(folder -> !folder.isEmpty())
            .map(Path::of).map(OwnTest::new);
        test.ifPresent(own -> judge = own::judges);
    }

    /** What says of programs whether they are right. */
    interface Judge {
        Verdict of(Path program) throws InterruptedException;
    }

    OwnTestTrial judgedBy(Judge other) {
        judge = other;
        return this;
    }

    @Override
    public void afterAll(ExtensionContext suite) throws InterruptedException {
        remarks().forEach(remark -> suite.publishReportEntry("note", remark));
    }

    /**
     * Passes where the test fails for one of these programs at least, and for no right one.
     *
     * @param mistake what is wrong with all of them, for the student
     * @param wrong   their names: {@code wrong/lab3-bank/L3-01-no-lock}
     * @throws CheckFailed where it does not
     */
    public void catches(String mistake, String... wrong) throws InterruptedException {
        Optional<String> problem = problem();
        if (problem.isPresent()) {
            throw failed(mistake, problem.get());
        }
        for (String name : wrong) {
            // Who has kept the grader waiting more than once is not waited for again.
            if (withoutAnswer < MOST_WITHOUT_ANSWER && verdict(name) == Verdict.FAILED) {
                passesAgain(mistake);
                return;
            }
        }
        boolean isUntold = Stream.of(wrong).map(verdicts::get).anyMatch(each -> each != Verdict.PASSED);
        throw failed(mistake, isUntold ? "it came to no verdict" : "it passed for each of them");
    }

    /** What fails by luck, or by the time of the day, fails for a right program as well. */
    private void passesAgain(String mistake) throws InterruptedException {
        verdicts.remove(SOLUTION);
        Optional<String> problem = problem();
        if (problem.isPresent()) {
            throw failed(mistake, problem.get());
        }
    }

    private static CheckFailed failed(String mistake, String got) {
        return CurrentCheck.failed(Kind.OWN_TEST, "your own test, " + Lab.OWN_TEST + ", was given right programs, and "
            + "some that have this mistake: " + mistake, "that it passes for all right ones, and fails for one "
            + "of the others", got);
    }

    /** Why it can earn nothing at all. */
    private Optional<String> problem() throws InterruptedException {
        String refused = System.getProperty("own.test.refused", "");
        if (!refused.isEmpty()) {
            return Optional.of("it was not run: " + refused + " (see the notes)");
        }
        for (String name : Stream.concat(Stream.of(SOLUTION), styles.stream()).toList()) {
            Verdict verdict = verdict(name);
            if (verdict != Verdict.PASSED) {
                return Optional.of(told(verdict));
            }
        }
        return Optional.empty();
    }

    private static String told(Verdict verdict) {
        return switch (verdict) {
            case NO_TEST -> "it has no test in it yet";
            case FAILED -> "it fails for a right program, and accuses it of a mistake that it does not have";
            case NO_ANSWER -> "it did not come to an end with a right program: it has two minutes, and must not end "
                + "its JVM";
            default -> "it could not tell what it thinks of a right program";
        };
    }

    private Verdict verdict(String name) throws InterruptedException {
        Verdict known = verdicts.get(name);
        if (known == null) {
            known = tried(programs.program(name));
            verdicts.put(name, known);
        }
        return known;
    }

    private Verdict tried(Path program) throws InterruptedException {
        Verdict verdict = Verdict.UNDECIDED;
        for (int attempt = 0; attempt < MOST_ATTEMPTS && verdict == Verdict.UNDECIDED; attempt++) {
            verdict = judge.of(program);
        }
        withoutAnswer += verdict == Verdict.NO_ANSWER ? 1 : 0;
        return verdict;
    }

    /**
     * What its author should know besides: whether it fails for the author's own program, and which lines of that it
     * never ran. Bounded; empty where it accuses a right program, or was not handed in.
     */
    private List<String> remarks() throws InterruptedException {
        if (problem().isPresent()) {
            return List.of();
        }
        Path own = StudentClasses.folder();
        OwnTest.Run run = test.orElseThrow().measures(own, NeverRan.agent());
        List<String> remarks = new ArrayList<>();
        if (run.verdict() == Verdict.FAILED) {
            remarks.add("Your own test fails for your own program: look what it has found.");
        }
        remarks.addAll(new NeverRan(own).told(run.coverage()));
        return remarks;
    }
}
