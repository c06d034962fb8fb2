// promise: counter
// kind: lost update
// fault: a semaphore with two permits lets two threads in at once
import java.util.concurrent.Semaphore;

public class Counter {

    private final Semaphore mutex = new Semaphore(2);
    private int count;

    public int add() throws InterruptedException {
        mutex.acquire();
        try {
            count++;
            return count;
        } finally {
            mutex.release();
        }
    }

    public int get() throws InterruptedException {
        mutex.acquire();
        try {
            return count;
        } finally {
            mutex.release();
        }
    }
}
