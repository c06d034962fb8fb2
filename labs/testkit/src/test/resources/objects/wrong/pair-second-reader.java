// promise: pair
// kind: wrong reply
// fault: the second reader goes in while the first one still waits for the writer to leave
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

public class Pair {

    private final Semaphore room = new Semaphore(1);
    private final AtomicInteger readers = new AtomicInteger();
    private int left;
    private int right;

    public void write(int value) {
        room.acquireUninterruptibly();
        left = value;
        right = value;
        room.release();
    }

    public String read() {
        if (readers.incrementAndGet() == 1) {
            room.acquireUninterruptibly();
        }
        String text = left + "/" + right;
        if (readers.decrementAndGet() == 0) {
            room.release();
        }
        return text;
    }
}
