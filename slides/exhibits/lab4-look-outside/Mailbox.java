package lab4;

/** Exhibit: the look at the slot and the sleep are two steps. */
public final class Mailbox<T> {

    private volatile T value;

    public void put(T value) throws InterruptedException {
        while (this.value != null) {
            sleep();
        }
        synchronized (this) {
            this.value = value;
            notifyAll();
        }
    }

    public T take() throws InterruptedException {
        while (value == null) {
            sleep();
        }
        synchronized (this) {
            T taken = value;
            value = null;
            notifyAll();
            return taken;
        }
    }

    private synchronized void sleep() throws InterruptedException {
        wait();
    }
}
