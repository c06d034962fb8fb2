package lab4;

public class Mailbox<T> {

    /** Guarded by: this. */
    private T item;

    public synchronized void put(T value) throws InterruptedException {
        while (item != null) {
            wait();
        }
        item = value;
        notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        if (item == null) {
            wait();
        }
        T value = item;
        item = null;
        notifyAll();
        return value;
    }
}
