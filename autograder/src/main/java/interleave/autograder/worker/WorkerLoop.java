package interleave.autograder.worker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The inside of a {@link Worker}: answers line by line. It ends with the process that started it. */
public final class WorkerLoop {

    /** Makes one line of a line. */
    public interface Work {
        String answer(String job) throws IOException;
    }

    private WorkerLoop() {
    }

    /**
     * Serves until standard input ends, which ends the JVM at once, in the middle of a job too. What the work or a
     * library prints goes to standard error.
     */
    public static void serve(Work work) throws IOException {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        ExecutorService working = Executors.newSingleThreadExecutor();
        BufferedReader jobs = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String job = jobs.readLine(); job != null; job = jobs.readLine()) {
            String line = job;
            working.execute(() -> answer(work, line, answers));
        }
        // In order, for a test JVM has stages to end and files to delete; it cannot be held up by student code.
        System.exit(0);
    }

    /** An error leaves a worker of unknown state: the process ends, and the next job gets a new one. */
    private static void answer(Work work, String job, PrintStream answers) {
        try {
            answers.print(work.answer(job) + "\n");
            answers.flush();
        } catch (IOException | RuntimeException | Error broken) {
            broken.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }
}
