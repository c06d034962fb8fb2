package lab4;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

public class ReadersWriters {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition readersMayGo = lock.newCondition();
    private final Condition writerMayGo = lock.newCondition();
    private int readersInside;
    private int writersWaiting;
    private boolean writerInside;

    public <T> T read(Supplier<T> section) throws InterruptedException {
        lock.lock();
        try {
            while (writerInside || writersWaiting > 0) {
                readersMayGo.await();
            }
            readersInside++;
        } finally {
            lock.unlock();
        }
        try {
            return section.get();
        } finally {
            lock.lock();
            try {
                readersInside--;
                wakeNext();
            } finally {
                lock.unlock();
            }
        }
    }

    public void write(Runnable section) throws InterruptedException {
        lock.lock();
        try {
            writersWaiting++;
            try {
                while (writerInside || readersInside > 0) {
                    writerMayGo.await();
                }
                writerInside = true;
            } finally {
                writersWaiting--;
                wakeNext();
            }
        } finally {
            lock.unlock();
        }
        try {
            section.run();
        } finally {
            lock.lock();
            try {
                writerInside = false;
                wakeNext();
            } finally {
                lock.unlock();
            }
        }
    }

    /** Only with the lock. */
    private void wakeNext() {
        if (writersWaiting > 0) {
            writerMayGo.signal();
        } else {
            readersMayGo.signalAll();
        }
    }
}
