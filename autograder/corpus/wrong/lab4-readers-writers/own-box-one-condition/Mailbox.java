package lab4;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class Mailbox<T> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private T item;

    public void put(T value) throws InterruptedException {
        lock.lock();
        try {
            while (item != null) {
                changed.await();
            }
            item = value;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    public T take() throws InterruptedException {
        lock.lock();
        try {
            while (item == null) {
                changed.await();
            }
            T value = item;
            item = null;
            changed.signal(); // FAULT: putters and takers wait here, and one of them is woken
            return value;
        } finally {
            lock.unlock();
        }
    }
}
