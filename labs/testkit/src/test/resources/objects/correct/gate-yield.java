// promise: gate
// style: spin on an AtomicBoolean with Thread.yield
import java.util.concurrent.atomic.AtomicBoolean;

public class Gate {

    private final AtomicBoolean isOpen = new AtomicBoolean();

    public void pass() {
        while (!isOpen.get()) {
            Thread.yield();
        }
    }

    public void open() {
        isOpen.set(true);
    }
}
