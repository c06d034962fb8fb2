package interleave.autograder.grade;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.grade.Work.Fate;
import interleave.autograder.handin.Handin;
import interleave.autograder.intake.SourceFile;
import interleave.autograder.intake.Submission;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.kit.Checkout;
import interleave.autograder.report.Report;
import interleave.autograder.run.Check;
import interleave.autograder.run.JudgingCode;
import interleave.autograder.run.Suites;
import interleave.autograder.score.Samples;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Scoring;
import interleave.autograder.score.Terms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is run, going by what an earlier run has left. */
class PlanTest {

    @TempDir
    private Path folder;

    @Test
    void what_is_all_the_same_needs_no_run_where_one_resumes() throws IOException {
        leave(Samples.passed("a", "1"), "class A { }");
        assertThat(fate("class A { }", true, Only.EVERYBODY)).isEqualTo(Fate.KEEP);
        assertThat(fate("class A { }", false, Only.EVERYBODY)).isEqualTo(Fate.RUN);
    }

    @Test
    void another_code_is_run() throws IOException {
        leave(Samples.passed("a", "1"), "class A { }");
        assertThat(fate("class A { int x; }", true, Only.EVERYBODY)).isEqualTo(Fate.RUN);
    }

    @Test
    void what_the_machine_left_undecided_is_run_again() throws IOException {
        leave(Samples.inconclusive("a", "1"), "class A { }");
        assertThat(fate("class A { }", true, Only.EVERYBODY)).isEqualTo(Fate.RUN);
    }

    @Test
    void another_isolation_is_another_environment() throws IOException {
        leave(Samples.passed("a", "1"), "class A { }");
        Isolation other = new Isolation("walls of paper", "", Optional.empty());
        assertThat(plan("class A { }", true, Only.EVERYBODY, other).all().get(0).fate()).isEqualTo(Fate.RUN);
    }

    @Test
    void who_was_not_asked_for_is_left_alone() throws IOException {
        assertThat(fate("class A { }", false, new Only(List.of("bob")))).isEqualTo(Fate.LEAVE);
        assertThat(plan("class A { }", false, new Only(List.of("bob")), Isolation.LIMITS).missing())
            .containsExactly(submission("").handin());
    }

    private Fate fate(String code, boolean resumes, Only only) throws IOException {
        return plan(code, resumes, only, Isolation.LIMITS).all().get(0).fate();
    }

    private Plan plan(String code, boolean resumes, Only only, Isolation isolation) throws IOException {
        return Plan.of(List.of(submission(code)), report(), fingerprints(isolation), only, resumes);
    }

    /** The result of an earlier run with one check, which came out like this. */
    private void leave(Check check, String code) throws IOException {
        List<Check> checks = List.of(check, Samples.passed("b", "2"), Samples.passed("the_secret_one", "2"),
            Samples.passed("c", "3"));
        Scored scored = Scoring.score(Samples.ran("ada", checks), Samples.RUBRIC);
        report().write(scored.madeOf(fingerprints(Isolation.LIMITS).of(List.of(submission(code)))));
    }

    private Report report() {
        return new Report(folder, List.of(submission("").handin()), Set.of());
    }

    private static Fingerprints fingerprints(Isolation isolation) throws IOException {
        return new Fingerprints(new JudgingCode(Suites.hidden(), Checkout.labs()),
            new Rubrics(List.of(Samples.RUBRIC), Terms.NONE), isolation);
    }

    private static Submission submission(String code) {
        return new Submission(new Handin("ada", Samples.LAB),
            List.of(new SourceFile("A.java", code.getBytes(StandardCharsets.UTF_8))), List.of(), Optional.empty());
    }
}
