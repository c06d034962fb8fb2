// promise: counter
// style: the numbers are handed over one by one by a thread that owns the count
import java.util.concurrent.SynchronousQueue;

public class Counter {

    private final SynchronousQueue<Integer> requests = new SynchronousQueue<>();
    private final SynchronousQueue<Integer> replies = new SynchronousQueue<>();
    private final Object desk = new Object();

    public Counter() {
        Thread owner = new Thread(this::serve, "owner");
        owner.setDaemon(true);
        owner.start();
    }

    private void serve() {
        int count = 0;
        try {
            while (true) {
                count += requests.take();
                replies.put(count);
            }
        } catch (InterruptedException goHome) {
            Thread.currentThread().interrupt();
        }
    }

    private int ask(int amount) throws InterruptedException {
        synchronized (desk) {
            requests.put(amount);
            return replies.take();
        }
    }

    public int add() throws InterruptedException {
        return ask(1);
    }

    public int get() throws InterruptedException {
        return ask(0);
    }
}
