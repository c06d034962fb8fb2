package interleave.autograder.doctor;

import interleave.autograder.isolation.Isolation;
import interleave.autograder.matrix.Corpora;
import interleave.autograder.matrix.Trial;
import interleave.autograder.run.Check.Status;
import interleave.autograder.run.Ran;
import interleave.autograder.run.Suites;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A right program that is graded again and again, by a job of its own, while attacks go on beside it.
 *
 * <p>One thread starts and ends it.
 */
final class Neighbour {

    private static final Lab LAB = Labs.byId("lab1-echo");

    private final FutureTask<List<Ran>> grading;
    private volatile boolean isEnough;

    private Neighbour(Callable<Trial> trial, Path sources) {
        this.grading = new FutureTask<>(() -> graded(trial, sources));
    }

    /** Moves in, and is graded from now on. */
    static Neighbour beside(Corpora corpora, Path work, Isolation isolation) throws IOException {
        Path folder = Files.createDirectory(work.resolve("neighbour"));
        Neighbour neighbour = new Neighbour(
            () -> new Trial(corpora.checkout().resolve("labs"), Suites.hidden(), folder, isolation, List.of()),
            corpora.checkout().resolve("solutions").resolve(LAB.id()).resolve("src/main/java"));
        Thread thread = new Thread(neighbour.grading, "neighbour");
        thread.setDaemon(true);
        thread.start();
        return neighbour;
    }

    private List<Ran> graded(Callable<Trial> start, Path sources) throws Exception {
        List<Ran> all = new ArrayList<>();
        try (Trial trial = start.call()) {
            do {
                all.add(trial.of(LAB, sources));
            } while (!isEnough);
        }
        return all;
    }

    /** How it fared, each time that it was graded. Blocks until it has been graded to the end once more. */
    List<Ran> end() throws IOException, InterruptedException {
        isEnough = true;
        try {
            return grading.get();
        } catch (ExecutionException failed) {
            throw new IOException("the neighbour could not be graded: " + failed.getCause(), failed.getCause());
        }
    }

    /** Whether it got everything that it deserves. */
    static boolean isRight(Ran ran) {
        return ran.refusal().isEmpty() && !ran.checks().isEmpty()
            && ran.checks().stream().allMatch(check -> check.status() == Status.PASSED);
    }
}
