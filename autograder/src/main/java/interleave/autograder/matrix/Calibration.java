package interleave.autograder.matrix;

import interleave.autograder.isolation.Isolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/**
 * Judges many submissions, several at once.
 *
 * @param work       an empty folder
 * @param jobs       how many are judged side by side, at least 1
 * @param isolation  what holds the programs in
 * @param properties of the JVMs that run the suites
 */
public record Calibration(Corpora corpora, Path work, int jobs, Isolation isolation, List<String> properties) {

    /**
     * Blocks until all are judged.
     *
     * @param progress gets each row as it is there, with its number, from 1; by one thread at a time
     * @return rows in the order of the entries
     */
    public Matrix judge(List<Entry> entries, int runs, BiConsumer<Integer, Row> progress)
            throws IOException, InterruptedException {
        BlockingQueue<Judge> idle = new LinkedBlockingQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            for (int job = 1; job <= jobs; job++) {
                idle.add(new Judge(corpora, Files.createDirectory(work.resolve("job-" + job)), isolation,
                    properties));
            }
            AtomicInteger done = new AtomicInteger();
            List<Future<Row>> running = new ArrayList<>();
            for (Entry entry : entries) {
                running.add(threads.submit(() -> {
                    Row row = judgeOne(entry, runs, idle);
                    synchronized (done) {
                        progress.accept(done.incrementAndGet(), row);
                    }
                    return row;
                }));
            }
            List<Row> rows = new ArrayList<>();
            for (Future<Row> each : running) {
                rows.add(each.get());
            }
            return new Matrix(Runtime.version().feature(), runs, rows);
        } catch (ExecutionException failed) {
            throw new IOException("the calibration broke down: " + failed.getCause(), failed.getCause());
        } finally {
            threads.shutdownNow();
            idle.forEach(Judge::close);
        }
    }

    private static Row judgeOne(Entry entry, int runs, BlockingQueue<Judge> idle)
            throws IOException, InterruptedException {
        Judge judge = idle.take();
        try {
            return judge.judge(entry, Set.of(), runs);
        } finally {
            idle.add(judge);
        }
    }
}
