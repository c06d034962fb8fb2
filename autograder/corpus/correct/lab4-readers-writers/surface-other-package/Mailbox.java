package cz.cvut.ukol4;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Mailbox<T> {

    private final Lock lock = new ReentrantLock();
    private final Condition emptied = lock.newCondition();
    private final Condition filled = lock.newCondition();
    private T slot;
    private boolean full;

    public void put(T value) throws InterruptedException {
        lock.lock();
        try {
            while (full) {
                emptied.await();
            }
            slot = value;
            full = true;
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    public T take() throws InterruptedException {
        lock.lock();
        try {
            while (!full) {
                filled.await();
            }
            T value = slot;
            full = false;
            emptied.signal();
            return value;
        } finally {
            lock.unlock();
        }
    }
}
