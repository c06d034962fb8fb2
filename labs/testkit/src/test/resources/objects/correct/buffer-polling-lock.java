// promise: buffer
// style: looks under the lock, and sleeps outside it
import java.util.ArrayDeque;
import java.util.Queue;

public class Buffer {

    private final Queue<String> items = new ArrayDeque<>();

    private synchronized boolean tryPut(String item) {
        return items.size() < 2 && items.add(item);
    }

    private synchronized String tryTake() {
        return items.poll();
    }

    public void put(String item) throws InterruptedException {
        while (!tryPut(item)) {
            Thread.sleep(10);
        }
    }

    public String take() throws InterruptedException {
        String item = tryTake();
        while (item == null) {
            Thread.sleep(10);
            item = tryTake();
        }
        return item;
    }
}
