package lab4;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;

public class Mailbox<T> {

    private final BlockingQueue<T> slot = new SynchronousQueue<>();

    public void put(T value) throws InterruptedException {
        slot.put(value);
    }

    public T take() throws InterruptedException {
        return slot.take();
    }
}
