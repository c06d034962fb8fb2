package lab4;

import java.util.concurrent.Semaphore;

public class Mailbox<T> {

    private final Semaphore empty = new Semaphore(1);
    private final Semaphore full = new Semaphore(0);
    private T item;

    public void put(T value) throws InterruptedException {
        empty.acquire();
        item = value;
        full.release();
    }

    public T take() throws InterruptedException {
        full.acquire();
        T value = item;
        item = null;
        empty.release();
        return value;
    }
}
