// promise: gate
// style: everybody joins a keeper thread that ends when the gate opens
import java.util.concurrent.Semaphore;

public class Gate {

    private final Semaphore opened = new Semaphore(0);
    private final Thread keeper = new Thread(opened::acquireUninterruptibly, "keeper");

    public Gate() {
        keeper.setDaemon(true);
        keeper.start();
    }

    public void pass() throws InterruptedException {
        keeper.join();
    }

    public void open() {
        opened.release();
    }
}
