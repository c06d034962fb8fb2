package lab4;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

public class ReadersWriters {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int readers;
    private int writersWaiting;
    private boolean writing;

    public <T> T read(Supplier<T> section) throws InterruptedException {
        lock.lock();
        try {
            while (writing || writersWaiting > 0) {
                changed.awaitUninterruptibly();
            }
            leaveIfInterrupted();
            readers++;
        } finally {
            lock.unlock();
        }
        try {
            return section.get();
        } finally {
            lock.lock();
            readers--;
            changed.signalAll();
            lock.unlock();
        }
    }

    public void write(Runnable section) throws InterruptedException {
        lock.lock();
        try {
            writersWaiting++;
            while (writing || readers > 0) {
                changed.awaitUninterruptibly();
            }
            writersWaiting--;
            changed.signalAll();
            leaveIfInterrupted();
            writing = true;
        } finally {
            lock.unlock();
        }
        try {
            section.run();
        } finally {
            lock.lock();
            writing = false;
            changed.signalAll();
            lock.unlock();
        }
    }

    private static void leaveIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
