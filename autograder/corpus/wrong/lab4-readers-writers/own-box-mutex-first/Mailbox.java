package lab4;

import java.util.concurrent.Semaphore;

public class Mailbox<T> {

    private final Semaphore mutex = new Semaphore(1);
    private final Semaphore empty = new Semaphore(1);
    private final Semaphore full = new Semaphore(0);
    private T item;

    public void put(T value) throws InterruptedException {
        empty.acquire();
        mutex.acquire();
        item = value;
        mutex.release();
        full.release();
    }

    public T take() throws InterruptedException {
        mutex.acquire(); // FAULT: who waits for a value with the mutex keeps the putter out
        full.acquire();
        T value = item;
        item = null;
        mutex.release();
        empty.release();
        return value;
    }
}
