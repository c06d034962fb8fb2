package lab4;

public class Mailbox<T> {

    private final Object lock = new Object();
    private boolean full = false;
    private T item;

    public void put(T value) throws InterruptedException {
        synchronized (lock) {
            while (full) {
                lock.wait();
            }
            full = true;
            item = value;
            lock.notifyAll();
        }
    }

    public T take() throws InterruptedException {
        synchronized (lock) {
            while (!full) {
                lock.wait();
            }
            full = false;
            lock.notifyAll();
            return item;
        }
    }
}
