package lab4;

public class Mailbox<T> {

    private T item;

    public synchronized void put(T value) throws InterruptedException {
        while (item != null) {
            wait();
        }
        item = value;
    }

    public synchronized T take() throws InterruptedException {
        while (item == null) {
            Thread.sleep(50); // FAULT: sleep() keeps the lock, so nobody can ever put
        }
        T value = item;
        item = null;
        notifyAll();
        return value;
    }
}
