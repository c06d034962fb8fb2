// promise: gate
// style: CountDownLatch
import java.util.concurrent.CountDownLatch;

public class Gate {

    private final CountDownLatch closed = new CountDownLatch(1);

    public void pass() throws InterruptedException {
        closed.await();
    }

    public void open() {
        closed.countDown();
    }
}
