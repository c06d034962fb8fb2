// promise: gate
// style: open interrupts the sleepers that have signed in
import java.util.ArrayList;
import java.util.List;

public class Gate {

    private final List<Thread> sleepers = new ArrayList<>();
    private boolean isOpen;

    public void pass() {
        synchronized (this) {
            if (isOpen) {
                return;
            }
            sleepers.add(Thread.currentThread());
        }
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException opened) {
            // open() calls; the gate never closes again.
        }
    }

    public synchronized void open() {
        isOpen = true;
        sleepers.forEach(Thread::interrupt);
        sleepers.clear();
    }
}
