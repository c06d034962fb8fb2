package interleave.autograder.bench;

import interleave.autograder.grade.Fingerprints;
import interleave.autograder.grade.Graded;
import interleave.autograder.grade.Grading;
import interleave.autograder.grade.Only;
import interleave.autograder.grade.Plan;
import interleave.autograder.grade.Rubrics;
import interleave.autograder.handin.Handin;
import interleave.autograder.intake.Intake;
import interleave.autograder.intake.Submission;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.isolation.Wanted;
import interleave.autograder.report.PlainProgress;
import interleave.autograder.report.Report;
import interleave.autograder.run.JudgingCode;
import interleave.autograder.run.Suites;
import interleave.autograder.score.Rubric;
import interleave.autograder.score.Terms;
import interleave.autograder.score.Visibility;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code grade} does, reports included, but with other suites than a lab's own. */
final class GradeTrial {

    /** For the one check that these suites have. */
    private static final Rubric RUBRIC = new Rubric("the bench's rubric", Kit.BANK.id(), BigDecimal.ONE,
        List.of(new Rubric.Task("1", "Something", BigDecimal.ONE, false, Visibility.ALWAYS, Rubric.Judging.SHARE,
            List.of(), 1)));

    private GradeTrial() {
    }

    /** @param arguments the judging, how many jobs, folder of the labs, of the submissions, of the reports */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Suites suites = Judging.valueOf(arguments[0]).forGrading();
        Path labs = Path.of(arguments[2]);
        List<Submission> submissions = new Intake(List.of(Kit.BANK), Optional.of(Kit.BANK))
            .read(Path.of(arguments[3])).submissions();
        List<Handin> handins = submissions.stream().map(Submission::handin).toList();
        Isolation isolation = Wanted.AUTO.onThisMachine();
        Rubrics rubrics = new Rubrics(List.of(RUBRIC), Terms.NONE);
        Report report = new Report(Path.of(arguments[4]), handins, Set.of());
        Plan plan = Plan.of(submissions, report, new Fingerprints(new JudgingCode(suites, labs), rubrics, isolation),
            Only.EVERYBODY, false);
        Graded graded = new Grading(suites, rubrics, labs, Integer.parseInt(arguments[1]), isolation)
            .grade(plan, report, new PlainProgress(System.out, plan.toRun(), InstantSource.system()));
        boolean isRight = graded.scores().stream().allMatch(each -> each.points().compareTo(BigDecimal.ONE) == 0);
        System.exit(isRight ? 0 : 1);
    }
}
