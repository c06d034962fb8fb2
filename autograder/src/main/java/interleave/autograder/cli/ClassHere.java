package interleave.autograder.cli;

import interleave.autograder.cluster.Shard;
import interleave.autograder.cluster.ShardFile;
import interleave.autograder.grade.Fingerprints;
import interleave.autograder.grade.Graded;
import interleave.autograder.grade.Grading;
import interleave.autograder.grade.Only;
import interleave.autograder.grade.Plan;
import interleave.autograder.grade.Rubrics;
import interleave.autograder.handin.Handin;
import interleave.autograder.intake.Batch;
import interleave.autograder.intake.Submission;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.report.Progress;
import interleave.autograder.report.Report;
import interleave.autograder.run.JudgingCode;
import interleave.autograder.run.Suites;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A class, or a shard of it, that is graded on this machine. */
final class ClassHere {

    private final Suites suites;
    private final Rubrics rubrics;
    private final Batch batch;
    private final Isolation isolation;
    private final Optional<Shard> shard;
    private final Fingerprints fingerprints;
    private final List<Submission> own;

    ClassHere(Suites suites, Rubrics rubrics, Batch batch, Isolation isolation, Optional<Shard> shard)
            throws IOException {
        this.suites = suites;
        this.rubrics = rubrics;
        this.batch = batch;
        this.isolation = isolation;
        this.shard = shard;
        this.fingerprints = new Fingerprints(new JudgingCode(suites, Home.labs()), rubrics, isolation);
        this.own = shard.map(part -> part.of(batch.submissions())).orElse(batch.submissions());
    }

    Plan plan(Report report, Only only, boolean resumes) {
        return Plan.of(own, report, fingerprints, only, resumes);
    }

    /** Blocks until all is graded. */
    Graded grade(Plan plan, Report report, int jobs, Progress progress, PrintStream terminal)
            throws IOException, InterruptedException {
        if (shard.isPresent()) {
            ShardFile.remove(report.folder());
            terminal.println("Shard " + shard.get() + ": " + keys(own).size() + " of "
                + keys(batch.submissions()).size() + ".");
        }
        if (plan.kept() > 0) {
            terminal.println("Kept: " + plan.kept() + " of the same code, tests and environment. To be run: "
                + plan.toRun() + ".");
        }
        return new Grading(suites, rubrics, Home.labs(), jobs, isolation).grade(plan, report, progress);
    }

    /**
     * Leaves what the merge needs.
     *
     * @return notes for the instructor
     */
    List<String> finish(Plan plan, Graded graded, Report report) throws IOException {
        List<Handin> handins = batch.submissions().stream().map(Submission::handin).toList();
        List<String> notes = new ArrayList<>(batch.notes());
        notes.addAll(ScoringOptions.notes(rubrics, handins, graded.scores()));
        if (shard.isPresent() && plan.missing().isEmpty()) {
            new ShardFile(shard.get(), fingerprints.ofClass(batch.submissions()),
                rubrics.nameFor(handins.stream().map(Handin::lab).distinct().toList()), keys(batch.submissions()),
                keys(own), notes).write(report.folder());
        }
        note(notes, "without a result, and not asked for", plan.missing().stream().map(Handin::student).toList());
        note(notes, "results of nobody in this class, left as they are", report.strangers());
        return notes;
    }

    private static void note(List<String> notes, String what, List<String> names) {
        if (!names.isEmpty()) {
            notes.add(what + ": " + Names.some(names));
        }
    }

    private static List<String> keys(List<Submission> submissions) {
        return submissions.stream().map(each -> each.handin().key()).distinct().toList();
    }
}
