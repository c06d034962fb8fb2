// promise: gate
// kind: lost wake-up
// fault: open gives one permit, and the first that passes takes it along
import java.util.concurrent.Semaphore;

public class Gate {

    private final Semaphore permit = new Semaphore(0);

    public void pass() throws InterruptedException {
        permit.acquire();
    }

    public void open() {
        permit.release();
    }
}
