// promise: gate
// style: LockSupport and a queue of the threads that wait
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

public class Gate {

    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();
    private volatile boolean isOpen;

    public void pass() {
        waiting.add(Thread.currentThread());
        while (!isOpen) {
            LockSupport.park(this);
        }
        waiting.remove(Thread.currentThread());
    }

    public void open() {
        isOpen = true;
        waiting.forEach(LockSupport::unpark);
    }
}
