package lab4;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

public class ReadersWriters {

    private final Semaphore turnstile = new Semaphore(1, true);
    private final ReentrantLock room = new ReentrantLock();
    private int readers;

    public <T> T read(Supplier<T> section) throws InterruptedException {
        turnstile.acquire();
        try {
            synchronized (this) {
                readers++;
                if (readers == 1) {
                    room.lock();
                }
            }
        } finally {
            turnstile.release();
        }
        try {
            return section.get();
        } finally {
            synchronized (this) {
                readers--;
                if (readers == 0) {
                    room.unlock(); // FAULT: only the thread that locked it may unlock it
                }
            }
        }
    }

    public void write(Runnable section) throws InterruptedException {
        turnstile.acquire();
        try {
            room.lockInterruptibly();
            try {
                section.run();
            } finally {
                room.unlock();
            }
        } finally {
            turnstile.release();
        }
    }
}
