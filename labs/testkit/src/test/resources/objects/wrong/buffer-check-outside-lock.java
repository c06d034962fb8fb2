// promise: buffer
// kind: check-then-act
// fault: whether there is room is asked before the lock is taken
import java.util.ArrayDeque;
import java.util.Queue;

public class Buffer {

    private final Queue<String> items = new ArrayDeque<>();

    public void put(String item) throws InterruptedException {
        while (size() == 2) {
            Thread.sleep(10);
        }
        synchronized (this) {
            items.add(item);
        }
    }

    public String take() throws InterruptedException {
        while (true) {
            synchronized (this) {
                if (!items.isEmpty()) {
                    return items.remove();
                }
            }
            Thread.sleep(10);
        }
    }

    private synchronized int size() {
        return items.size();
    }
}
