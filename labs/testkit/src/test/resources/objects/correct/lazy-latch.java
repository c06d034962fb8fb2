// promise: lazy
// style: the first one makes the value, the others wait at a latch
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

public class Lazy {

    private final AtomicBoolean isBegun = new AtomicBoolean();
    private final CountDownLatch isMade = new CountDownLatch(1);
    private int made;

    public int get() throws InterruptedException {
        if (isBegun.compareAndSet(false, true)) {
            made++;
            isMade.countDown();
        }
        isMade.await();
        return made;
    }
}
