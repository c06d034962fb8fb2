package lab4;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Mailbox<T> {

    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private T item;

    public void put(T value) throws InterruptedException {
        lock.lock();
        try {
            while (item != null) {
                changed.await();
            }
            item = value;
            changed.notifyAll(); // FAULT: this is Object's, and needs the monitor; a Condition has signalAll()
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
            changed.signalAll();
            return value;
        } finally {
            lock.unlock();
        }
    }
}
