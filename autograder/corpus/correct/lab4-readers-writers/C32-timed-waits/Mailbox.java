package lab4;

public class Mailbox<T> {

    private T item;

    public synchronized void put(T value) throws InterruptedException {
        while (item != null) {
            wait(200);
        }
        notifyAll();
        item = value;
    }

    public synchronized T take() throws InterruptedException {
        while (item == null) {
            wait(200);
        }
        notifyAll();
        T value = item;
        item = null;
        return value;
    }
}
