package lab4;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

public class Mailbox<T> {

    private final AtomicReference<T> slot = new AtomicReference<>();
    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();

    public void put(T value) throws InterruptedException {
        Thread me = Thread.currentThread();
        waiting.add(me);
        try {
            while (!slot.compareAndSet(null, value)) {
                sleep();
            }
        } finally {
            waiting.remove(me);
        }
        wakeAll();
    }

    public T take() throws InterruptedException {
        Thread me = Thread.currentThread();
        waiting.add(me);
        T value;
        try {
            value = slot.getAndSet(null);
            while (value == null) {
                sleep();
                value = slot.getAndSet(null);
            }
        } finally {
            waiting.remove(me);
        }
        wakeAll();
        return value;
    }

    private void sleep() throws InterruptedException {
        LockSupport.park(this);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private void wakeAll() {
        waiting.forEach(LockSupport::unpark);
    }
}
