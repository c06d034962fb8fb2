// promise: lazy
// kind: wrong reply
// fault: the flag says that the value is there before it is
import java.util.concurrent.atomic.AtomicBoolean;

public class Lazy {

    private final AtomicBoolean isMade = new AtomicBoolean();
    private volatile int made;

    public int get() {
        if (isMade.compareAndSet(false, true)) {
            made = 1;
        }
        return made;
    }
}
