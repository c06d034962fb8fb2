package lab4;

public class Mailbox<T> {

    private final Object lock = new Object();
    private volatile T item;

    public void put(T value) throws InterruptedException {
        synchronized (lock) {
            while (item != null) {
                lock.wait();
            }
            item = value;
            lock.notifyAll();
        }
    }

    public T take() throws InterruptedException {
        if (item == null) { // FAULT: until the lock is taken, a value may have come, and its signal is gone
            synchronized (lock) {
                lock.wait();
            }
        }
        synchronized (lock) {
            while (item == null) {
                lock.wait();
            }
            T value = item;
            item = null;
            lock.notifyAll();
            return value;
        }
    }
}
