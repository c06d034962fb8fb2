// promise: lazy
// kind: check-then-act
// fault: whoever waited for the lock makes the value again: the second check is missing
public class Lazy {

    private final Object lock = new Object();
    private volatile Integer made;
    private int times;

    public int get() {
        if (made == null) {
            synchronized (lock) {
                times++;
                made = times;
            }
        }
        return made;
    }
}
