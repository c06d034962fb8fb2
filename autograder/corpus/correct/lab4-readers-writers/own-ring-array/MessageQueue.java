package lab4;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class MessageQueue {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Lock reading = lock.readLock();
    private final Lock writing = lock.writeLock();
    private final Condition more = writing.newCondition();
    private final Message[] ring;
    private long next;
    private boolean closed;

    public MessageQueue(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a queue keeps at least one message");
        }
        ring = new Message[capacity];
    }

    public long write(String text) {
        writing.lock();
        try {
            if (closed) {
                throw new IllegalStateException("nobody reads any more");
            }
            ring[(int) (next % ring.length)] = new Message(next, Instant.now(), text);
            more.signalAll();
            return next++;
        } finally {
            writing.unlock();
        }
    }

    public List<Message> read(long after) {
        reading.lock();
        try {
            List<Message> newer = new ArrayList<>();
            for (long number = Math.max(after + 1, Math.max(0, next - ring.length)); number < next; number++) {
                newer.add(ring[(int) (number % ring.length)]);
            }
            return newer;
        } finally {
            reading.unlock();
        }
    }

    public List<Message> awaitNewer(long after) throws InterruptedException {
        writing.lockInterruptibly();
        try {
            while (!closed && next <= after + 1) {
                more.await();
            }
            return read(after);
        } finally {
            writing.unlock();
        }
    }

    public void close() {
        writing.lock();
        try {
            closed = true;
            more.signalAll();
        } finally {
            writing.unlock();
        }
    }
}
