// promise: buffer
// style: notifyAll before the change, and again after it
import java.util.LinkedList;
import java.util.Queue;

public class Buffer {

    private final Queue<String> items = new LinkedList<>();

    public synchronized void put(String item) throws InterruptedException {
        notifyAll();
        while (items.size() == 2) {
            wait();
        }
        notifyAll();
        items.add(item);
        notifyAll();
    }

    public synchronized String take() throws InterruptedException {
        notifyAll();
        while (items.isEmpty()) {
            wait();
        }
        notifyAll();
        return items.remove();
    }
}
