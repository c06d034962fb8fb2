package lab4;

import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

public class ReadersWriters {

    private final StampedLock lock = new StampedLock();

    public <T> T read(Supplier<T> section) throws InterruptedException {
        long stamp = lock.readLockInterruptibly(); // FAULT: this lock promises no order; it lets later readers pass
        try {
            return section.get();
        } finally {
            lock.unlockRead(stamp);
        }
    }

    public void write(Runnable section) throws InterruptedException {
        long stamp = lock.writeLockInterruptibly();
        try {
            section.run();
        } finally {
            lock.unlockWrite(stamp);
        }
    }
}
