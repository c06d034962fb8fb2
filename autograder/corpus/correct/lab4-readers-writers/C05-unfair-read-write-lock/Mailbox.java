package lab4;

import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.BlockingQueue;

public class Mailbox<T> {

    private final BlockingQueue<T> slot = new LinkedBlockingDeque<>(1);

    public void put(T value) throws InterruptedException {
        slot.put(value);
    }

    public T take() throws InterruptedException {
        return slot.take();
    }
}
