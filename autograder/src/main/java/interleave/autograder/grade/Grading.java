package interleave.autograder.grade;

import interleave.autograder.grade.Work.Fate;
import interleave.autograder.intake.Submission;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.report.Change;
import interleave.autograder.report.Progress;
import interleave.autograder.report.Report;
import interleave.autograder.run.Suites;
import interleave.autograder.score.Scored;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Grades a whole class: several pipelines side by side, each in processes of its own. */
public final class Grading {

    /** Ends a wait that never would: whoever runs a submission stops as soon as it is interrupted. */
    private static final int STOPPED_SECONDS = 60;

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
     * Does what is planned and writes each one's reports as soon as it is done. Blocks until all are. Of several
     * attempts of a student the one with the most points counts, and the latest one of those.
     *
     * @throws InterruptedException where this thread is interrupted: what is written by then is whole, nothing more
     *                              is written, and no process is left
     */
    public Graded grade(Plan plan, Report report, Progress progress) throws IOException, InterruptedException {
        try (WorkFolder work = WorkFolder.make()) {
            BlockingQueue<Pipeline> idle = new LinkedBlockingQueue<>();
            for (int i = 0; i < jobs; i++) {
                Path folder = Files.createDirectory(work.path().resolve("job-" + (i + 1)));
                idle.add(new Pipeline(suites, rubrics, labs, folder, isolation));
            }
            return graded(plan, inParallel(plan, idle, report, progress));
        }
    }

    private static Graded graded(Plan plan, List<Optional<Scored>> results) {
        List<Scored> scores = new ArrayList<>();
        List<Scored> asked = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Work work = plan.all().get(i);
            results.get(i).ifPresent(scored -> {
                scores.add(scored);
                if (work.fate() != Fate.LEAVE) {
                    asked.add(scored);
                    work.earlier().flatMap(earlier -> Change.between(earlier, scored)).ifPresent(changes::add);
                }
            });
        }
        return new Graded(scores, asked, changes);
    }

    /** In brief: whole results of a large class would fill the memory, and lie in their files. */
    private List<Optional<Scored>> inParallel(Plan plan, BlockingQueue<Pipeline> idle, Report report,
                                              Progress progress) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<Optional<Scored>>> running = new ArrayList<>();
            for (Work work : plan.all()) {
                running.add(threads.submit(() -> done(work, idle, report, progress).map(Scored::brief)));
            }
            List<Optional<Scored>> results = new ArrayList<>();
            for (Future<Optional<Scored>> each : running) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw new IOException("grading broke down: " + failed.getCause(), failed.getCause());
        } finally {
            end(threads);
            idle.forEach(Pipeline::close);
        }
    }

    /** Blocks until no thread grades any more, even where the one that asks is interrupted. */
    private static void end(ExecutorService threads) {
        threads.shutdownNow();
        boolean isInterrupted = Thread.interrupted();
        try {
            threads.awaitTermination(STOPPED_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException again) {
            isInterrupted = true;
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Scored> done(Work work, BlockingQueue<Pipeline> idle, Report report, Progress progress)
            throws IOException, InterruptedException {
        return switch (work.fate()) {
            case LEAVE -> work.earlier();
            case KEEP -> Optional.of(scoreAgain(work, report));
            case RUN -> Optional.of(run(work, idle, report, progress));
        };
    }

    private Scored scoreAgain(Work work, Report report) throws IOException {
        Scored earlier = report.earlier(work.handin()).orElseThrow();
        Scored again = rubrics.scoreAgain(earlier.of(work.handin()));
        if (again.equals(earlier)) {
            report.writeForPrograms(again);
        } else {
            report.write(again);
        }
        return again;
    }

    private static Scored run(Work work, BlockingQueue<Pipeline> idle, Report report, Progress progress)
            throws IOException, InterruptedException {
        Pipeline pipeline = idle.take();
        try {
            progress.started(work.handin());
            Scored best = best(work.attempts(), pipeline).madeOf(work.fingerprint());
            if (Thread.interrupted()) {
                // Whoever stops the grader may have stopped its processes too: this result is nobody's fault.
                throw new InterruptedException();
            }
            report.write(best);
            progress.finished(best);
            return best;
        } finally {
            idle.add(pipeline);
        }
    }

    private static Scored best(List<Submission> attempts, Pipeline pipeline) throws IOException, InterruptedException {
        Scored best = pipeline.grade(attempts.get(0));
        for (Submission later : attempts.subList(1, attempts.size())) {
            Scored scored = pipeline.grade(later);
            best = total(scored).compareTo(total(best)) >= 0 ? scored : best;
        }
        return best;
    }

    private static BigDecimal total(Scored scored) {
        return scored.points().add(scored.bonus());
    }
}
