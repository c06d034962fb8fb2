package lab4;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

public class ReadersWriters {

    private static final int ALL = Integer.MAX_VALUE;
    private final Semaphore permits = new Semaphore(ALL, true);

    public <T> T read(Supplier<T> section) throws InterruptedException {
        permits.acquire();
        try {
            return section.get();
        } finally {
            permits.release();
        }
    }

    public void write(Runnable section) throws InterruptedException {
        permits.acquire(ALL);
        try {
            section.run();
        } finally {
            permits.release(ALL);
        }
    }
}
