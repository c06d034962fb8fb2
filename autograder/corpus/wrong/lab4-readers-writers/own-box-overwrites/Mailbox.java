package lab4;

public class Mailbox<T> {

    private T item;

    public synchronized void put(T value) throws InterruptedException {
        item = value; // FAULT: the one before may still lie here
        notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        while (item == null) {
            wait();
        }
        T value = item;
        item = null;
        return value;
    }
}
