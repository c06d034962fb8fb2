package lab4;

public class Mailbox<T> {

    // protegido por this: está vacío si es null
    private T item;

    public synchronized void put(T value) throws InterruptedException {
        while (item != null) {
            wait();
        }
        item = value;
        notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        while (item == null) {
            wait();
        }
        T value = item;
        item = null;
        notifyAll();
        return value;
    }
}
