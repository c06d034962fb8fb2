package lab4;

import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

public class ReadersWriters {

    private final ReentrantLock door = new ReentrantLock(true);
    private final StampedLock room = new StampedLock();

    public <T> T read(Supplier<T> section) throws InterruptedException {
        long stamp;
        door.lockInterruptibly();
        try {
            stamp = room.readLockInterruptibly();
        } finally {
            door.unlock();
        }
        try {
            return section.get();
        } finally {
            room.unlockRead(stamp);
        }
    }

    public void write(Runnable section) throws InterruptedException {
        long stamp;
        door.lockInterruptibly();
        try {
            stamp = room.writeLockInterruptibly();
        } finally {
            door.unlock();
        }
        try {
            section.run();
        } finally {
            room.unlockWrite(stamp);
        }
    }
}
