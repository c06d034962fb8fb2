package lab0;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A tour of threads: start some workers, give each an argument, wait for all, print what came out.
 *
 * <p>Everything here works. The handout says what to break.
 */
public final class Tour {

    private static final int USUAL_WORKERS = 3;

    /**
     * Runs the tour and prints its lines.
     *
     * @param args how many workers (3 where it is missing), and the number of the one that fails (the last
     *             one where it is missing; 0 for none)
     */
    public static void main(String[] args) throws InterruptedException {
        int workers = args.length > 0 ? Integer.parseInt(args[0]) : USUAL_WORKERS;
        int failing = args.length > 1 ? Integer.parseInt(args[1]) : workers;
        for (String line : run(workers, failing)) {
            System.out.println(line);
        }
    }

    /**
     * Starts the workers, waits for all of them, and says what came out: a line for each in the order of
     * their numbers, then how many steps they counted together, then how many are done.
     *
     * <p>Blocks until the last worker is done.
     *
     * @param workers how many, at least 0
     * @param failing the number of the one that fails on purpose, from 1; 0 for none
     * @throws InterruptedException if the calling thread is interrupted while it waits
     */
    public static List<String> run(int workers, int failing) throws InterruptedException {
        CountDownLatch startLine = new CountDownLatch(workers);
        StepCounter counter = new StepCounter();
        List<Worker> crew = new ArrayList<>();
        for (int number = 1; number <= workers; number++) {
            crew.add(new Worker(number, number == failing, startLine, counter));
        }

        workTogether(crew);

        List<String> lines = new ArrayList<>();
        for (Worker worker : crew) {
            lines.add(worker.report());
        }
        lines.add(counter.steps() + " steps counted");
        lines.add("all " + workers + " workers are done");
        return lines;
    }

    /** Gives each worker a thread of its own and returns when all of these threads have ended. */
    private static void workTogether(List<Worker> crew) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (Worker worker : crew) {
            Thread thread = new Thread(worker);
            thread.start();
            threads.add(thread);
        }
        // Only now: a join() right after start() would let one worker finish before the next one starts.
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
