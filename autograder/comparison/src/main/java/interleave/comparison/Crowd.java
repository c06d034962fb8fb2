package interleave.comparison;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** Eight threads that begin at once. */
final class Crowd {

    static final int THREADS = 8;
    static final int EACH = 500;
    /** Ends a standstill: thousands of times what the work takes. */
    private static final int LIMIT_SECONDS = 20;

    private Crowd() {
    }

    /** What one of the threads does. */
    interface Part {
        void run(int thread) throws Exception;
    }

    /** @throws Wrong where a thread throws, or where they do not come to an end */
    static void run(Part part) throws InterruptedException, Wrong {
        CountDownLatch ready = new CountDownLatch(THREADS);
        CountDownLatch ended = new CountDownLatch(THREADS);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            Thread thread = new Thread(() -> {
                try {
                    ready.countDown();
                    ready.await();
                    part.run(number);
                    ended.countDown();
                } catch (Throwable failed) {
                    thrown.compareAndSet(null, failed);
                    // The others may wait for this one: all is said.
                    IntStream.range(0, THREADS).forEach(any -> ended.countDown());
                }
            }, "user-" + (i + 1));
            thread.setDaemon(true);
            thread.start();
        }
        boolean isOver = ended.await(LIMIT_SECONDS, TimeUnit.SECONDS);
        if (thrown.get() instanceof Wrong wrong) {
            throw wrong;
        }
        Wrong.unless(thrown.get() == null, "a thread ended by " + thrown.get());
        Wrong.unless(isOver, "the threads came to no end");
    }

    /** What a load test saw. */
    static final class Wrong extends Exception {

        private static final long serialVersionUID = 1;

        Wrong(String what) {
            super(what);
        }

        static void unless(boolean isRight, String what) throws Wrong {
            if (!isRight) {
                throw new Wrong(what);
            }
        }
    }
}
