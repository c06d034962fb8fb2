package lab4;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

public class ReadersWriters {

    private final Semaphore turnstile = new Semaphore(1, true);
    private final Semaphore room = new Semaphore(1);
    private final AtomicInteger readers = new AtomicInteger();

    public <T> T read(Supplier<T> section) throws InterruptedException {
        turnstile.acquire();
        turnstile.release();
        if (readers.incrementAndGet() == 1) { // FAULT: the second one goes on while the first one still waits here
            room.acquireUninterruptibly();
        }
        if (Thread.interrupted()) {
            leave();
            throw new InterruptedException();
        }
        try {
            return section.get();
        } finally {
            leave();
        }
    }

    private void leave() {
        if (readers.decrementAndGet() == 0) {
            room.release();
        }
    }

    public void write(Runnable section) throws InterruptedException {
        turnstile.acquire();
        try {
            room.acquire();
        } finally {
            turnstile.release();
        }
        try {
            section.run();
        } finally {
            room.release();
        }
    }
}
