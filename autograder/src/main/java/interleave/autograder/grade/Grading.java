package interleave.autograder.grade;

import interleave.autograder.intake.Submission;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.report.Progress;
import interleave.autograder.report.Report;
import interleave.autograder.run.Suites;
import interleave.autograder.score.Scored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/** Grades a whole class: several pipelines side by side, each in processes of its own. */
public final class Grading {

    private final Suites suites;
    private final Rubrics rubrics;
    private final Path labs;
    private final int jobs;
    private final Isolation isolation;

    /**
     * @param labs      the folder of the labs
     * @param jobs      how many submissions are graded at once, at least 1
     * @param isolation what holds their programs in
     */
    public Grading(Suites suites, Rubrics rubrics, Path labs, int jobs, Isolation isolation) {
        this.suites = suites;
        this.rubrics = rubrics;
        this.labs = labs;
        this.jobs = jobs;
        this.isolation = isolation;
    }

    /**
     * Grades them all and writes each one's reports as soon as it is done, the gradebook in the end. Blocks until
     * then.
     *
     * @return the scores in the order of the submissions
     */
    public List<Scored> grade(List<Submission> submissions, Report report, Progress progress)
            throws IOException, InterruptedException {
        try (WorkFolder work = WorkFolder.make()) {
            BlockingQueue<Pipeline> idle = new LinkedBlockingQueue<>();
            for (int i = 0; i < jobs; i++) {
                Path folder = Files.createDirectory(work.path().resolve("job-" + (i + 1)));
                idle.add(new Pipeline(suites, rubrics, labs, folder, isolation));
            }
            List<Scored> scores = inParallel(submissions, idle, report, progress);
            report.writeGrades(scores);
            return scores;
        }
    }

    private List<Scored> inParallel(List<Submission> submissions, BlockingQueue<Pipeline> idle, Report report,
                                    Progress progress) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<Scored>> running = new ArrayList<>();
            for (Submission submission : submissions) {
                running.add(threads.submit(() -> gradeOne(submission, idle, report, progress)));
            }
            List<Scored> scores = new ArrayList<>();
            for (Future<Scored> each : running) {
                scores.add(each.get());
            }
            return scores;
        } catch (ExecutionException failed) {
            throw new IOException("grading broke down: " + failed.getCause(), failed.getCause());
        } finally {
            threads.shutdownNow();
            idle.forEach(Pipeline::close);
        }
    }

    private static Scored gradeOne(Submission submission, BlockingQueue<Pipeline> idle, Report report,
                                   Progress progress)
            throws IOException, InterruptedException {
        Pipeline pipeline = idle.take();
        try {
            progress.started(submission.handin());
            Scored scored = pipeline.grade(submission);
            report.write(scored);
            progress.finished(scored);
            return scored;
        } finally {
            idle.add(pipeline);
        }
    }
}
