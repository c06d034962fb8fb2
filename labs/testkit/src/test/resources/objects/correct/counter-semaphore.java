// promise: counter
// style: a semaphore with one permit as a mutex
import java.util.concurrent.Semaphore;

public class Counter {

    private final Semaphore mutex = new Semaphore(1);
    private int count;

    public int add() throws InterruptedException {
        mutex.acquire();
        try {
            count += 1;
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
