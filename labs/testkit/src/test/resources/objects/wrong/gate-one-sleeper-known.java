// promise: gate
// kind: lost wake-up
// fault: the gate remembers only the last thread that parked
import java.util.concurrent.locks.LockSupport;

public class Gate {

    private volatile Thread sleeper;
    private volatile boolean isOpen;

    public void pass() {
        sleeper = Thread.currentThread();
        while (!isOpen) {
            LockSupport.park(this);
        }
    }

    public void open() {
        isOpen = true;
        LockSupport.unpark(sleeper);
    }
}
