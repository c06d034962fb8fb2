package interleave.autograder.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A JVM of the kit's own that takes one line of work after the other and answers each with one line. It stays warm
 * over a whole class, and can be killed without harm to the grader: the next job starts another.
 *
 * <p>One thread uses a worker. The program in it is a {@link WorkerLoop}, which never outlives the grader.
 */
public final class Worker implements AutoCloseable {

    private final Class<?> program;
    private final List<String> walls;
    private final List<String> jvmOptions;
    private final ProcessBuilder.Redirect log;
    /** Talks to the process, so that the caller can stop waiting: a pipe has no time-out. */
    private final ExecutorService talking = Executors.newCachedThreadPool(Worker::daemon);
    /** Null while no JVM is up. */
    private Pipes pipes;

    /**
     * @param program    the class whose {@code main} serves
     * @param walls      the beginning of its command line, which isolates it; empty for none
     * @param jvmOptions what its JVM gets beside the grader's own class path
     * @param log        where its standard error goes
     */
    public Worker(Class<?> program, List<String> walls, List<String> jvmOptions, ProcessBuilder.Redirect log) {
        this.program = program;
        this.walls = List.copyOf(walls);
        this.jvmOptions = List.copyOf(jvmOptions);
        this.log = log;
    }

    /**
     * The answer to one job. Blocks until it comes, the worker dies or the limit has passed; the start of a JVM
     * counts for its first job.
     */
    public Answer ask(String job, Duration limit) throws InterruptedException {
        if (pipes == null) {
            pipes = start();
        }
        Future<String> line = talking.submit(pipes.exchange(job));
        try {
            return Answer.of(line.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException hung) {
            kill();
            return Answer.LATE;
        } catch (ExecutionException died) {
            kill();
            return Answer.DIED;
        } catch (InterruptedException asked) {
            kill();
            throw asked;
        }
    }

    private Pipes start() {
        List<String> command = new ArrayList<>(walls);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        try {
            Process process = new ProcessBuilder(command).redirectError(log).start();
            return new Pipes(process, process.outputWriter(StandardCharsets.UTF_8),
                process.inputReader(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException("could not start a JVM for " + program.getSimpleName(), failed);
        }
    }

    private void kill() {
        Process killed = pipes.process();
        pipes = null;
        killed.descendants().forEach(ProcessHandle::destroyForcibly);
        killed.destroyForcibly();
        // Closing the pipes here could wait for a thread that still writes: they end with the process.
        killed.onExit().join();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "worker-exchange");
        thread.setDaemon(true);
        return thread;
    }

    /** Ends the JVM and everything that it started. */
    @Override
    public void close() {
        talking.shutdown();
        if (pipes != null) {
            kill();
        }
    }

    /** A running JVM. Its pipes are its own, so that a late answer of a killed one reaches nobody. */
    private record Pipes(Process process, Writer jobs, BufferedReader answers) {

        Callable<String> exchange(String job) {
            return () -> {
                jobs.write(job + "\n");
                jobs.flush();
                String line = answers.readLine();
                if (line == null) {
                    throw new IOException("the worker has ended");
                }
                return line;
            };
        }
    }
}
