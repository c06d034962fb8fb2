package lab5;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A bounded queue of lines. */
class Letterbox {

    private static final int ROOM = 4600;

    private final Lock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Queue<String> lines = new ArrayDeque<>();

    /** False when there is no room. */
    boolean offer(String line) {
        lock.lock();
        try {
            if (lines.size() == ROOM) {
                return false;
            }
            lines.add(line);
            notEmpty.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    String take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (lines.isEmpty()) {
                notEmpty.await();
            }
            return lines.remove();
        } finally {
            lock.unlock();
        }
    }
}
