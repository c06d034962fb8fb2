package lab4;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

public class ReadersWriters {

    private final Semaphore mutex = new Semaphore(1);
    private final Semaphore room = new Semaphore(1);
    private final Semaphore turnstile = new Semaphore(1, true);
    private int readers;

    public <T> T read(Supplier<T> section) throws InterruptedException {
        turnstile.acquire();
        try {
            mutex.acquireUninterruptibly();
            try {
                if (readers == 0) {
                    room.acquire();
                }
                readers++;
            } finally {
                mutex.release();
            }
        } finally {
            turnstile.release();
        }
        try {
            return section.get();
        } finally {
            mutex.acquireUninterruptibly();
            readers--;
            if (readers == 0) {
                room.release();
            }
            mutex.release();
        }
    }

    public void write(Runnable section) throws InterruptedException {
        turnstile.acquire();
        try {
            room.acquire();
            try {
                section.run();
            } finally {
                room.release();
            }
        } finally {
            turnstile.release();
        }
    }
}
