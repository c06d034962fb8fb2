// promise: counter
// style: two threads of one call, of which the first one counts
import java.util.concurrent.atomic.AtomicBoolean;

public class Counter {

    private int count;

    /** Counted by whichever of the two comes first. */
    private final class Visit implements Runnable {

        private final AtomicBoolean isCounted = new AtomicBoolean();
        private volatile int number;

        @Override
        public void run() {
            if (isCounted.compareAndSet(false, true)) {
                number = next();
            }
        }
    }

    public int add() {
        Visit visit = new Visit();
        Thread helper = new Thread(visit);
        helper.start();
        visit.run();
        try {
            helper.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return visit.number;
    }

    private synchronized int next() {
        count++;
        return count;
    }

    public synchronized int get() {
        return count;
    }
}
