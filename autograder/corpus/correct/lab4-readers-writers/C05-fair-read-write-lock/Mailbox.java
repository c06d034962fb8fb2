package lab4;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class Mailbox<T> {

    private final BlockingQueue<T> slot = new ArrayBlockingQueue<>(1);

    public void put(T value) throws InterruptedException {
        slot.put(value);
    }

    public T take() throws InterruptedException {
        return slot.take();
    }
}
