// promise: pair
// kind: crash
// fault: the first reader locks and the last one unlocks, but a ReentrantLock belongs to the thread that locked it
import java.util.concurrent.locks.ReentrantLock;

public class Pair {

    private final ReentrantLock room = new ReentrantLock();
    private int readers;
    private int left;
    private int right;

    public void write(int value) {
        room.lock();
        try {
            left = value;
            right = value;
        } finally {
            room.unlock();
        }
    }

    public String read() {
        enter();
        String text = left + "/" + right;
        leave();
        return text;
    }

    private synchronized void enter() {
        readers++;
        if (readers == 1) {
            room.lock();
        }
    }

    private synchronized void leave() {
        readers--;
        if (readers == 0) {
            room.unlock();
        }
    }
}
