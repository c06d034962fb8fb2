// promise: gate
// style: a semaphore whose permit everybody gives back
import java.util.concurrent.Semaphore;

public class Gate {

    private final Semaphore permit = new Semaphore(0);

    public void pass() {
        permit.acquireUninterruptibly();
        permit.release();
    }

    public void open() {
        permit.release();
    }
}
