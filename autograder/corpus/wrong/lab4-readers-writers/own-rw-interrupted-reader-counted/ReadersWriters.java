package lab4;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

public class ReadersWriters {

    private final Semaphore turnstile = new Semaphore(1, true);
    private final Semaphore room = new Semaphore(1);
    private int readers;

    public <T> T read(Supplier<T> section) throws InterruptedException {
        turnstile.acquire();
        try {
            synchronized (this) {
                readers++;
                if (readers == 1) {
                    room.acquire(); // FAULT: where this throws, the reader has counted itself and never leaves
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
                    room.release();
                }
            }
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
