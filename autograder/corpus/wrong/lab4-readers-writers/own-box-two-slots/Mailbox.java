package lab4;

import java.util.ArrayDeque;
import java.util.Queue;

public class Mailbox<T> {

    private static final int SLOTS = 1;
    private final Queue<T> items = new ArrayDeque<>();

    public synchronized void put(T value) throws InterruptedException {
        while (items.size() > SLOTS) { // FAULT: one too many, >= was meant
            wait();
        }
        items.add(value);
        notifyAll();
    }

    public synchronized T take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        T value = items.remove();
        notifyAll();
        return value;
    }
}
