// promise: gate
// kind: lost wake-up
// fault: one signal wakes one thread, and several may stand at the gate
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Gate {

    private final Lock lock = new ReentrantLock();
    private final Condition opened = lock.newCondition();
    private boolean isOpen;

    public void pass() throws InterruptedException {
        lock.lock();
        try {
            while (!isOpen) {
                opened.await();
            }
        } finally {
            lock.unlock();
        }
    }

    public void open() {
        lock.lock();
        try {
            isOpen = true;
            opened.signal();
        } finally {
            lock.unlock();
        }
    }
}
