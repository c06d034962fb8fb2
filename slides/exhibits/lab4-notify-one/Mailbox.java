package lab4;

public class Mailbox<T> {

    /** Guarded by: this. */
    private T item;

    public synchronized void put(T value) throws InterruptedException {
        while (item != null) {
            wait();
        }
        item = value;
        notify();
    }

    public synchronized T take() throws InterruptedException {
        while (item == null) {
            wait();
        }
        T value = item;
        item = null;
        notify();
        return value;
    }
}
