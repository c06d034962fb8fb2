// promise: pair
// style: a fair semaphore: a reader takes one permit, a writer takes all
import java.util.concurrent.Semaphore;

public class Pair {

    private static final int ALL = 10;

    private final Semaphore permits = new Semaphore(ALL, true);
    private int left;
    private int right;

    public void write(int value) throws InterruptedException {
        permits.acquire(ALL);
        try {
            left = value;
            right = value;
        } finally {
            permits.release(ALL);
        }
    }

    public String read() throws InterruptedException {
        permits.acquire();
        try {
            return left + "/" + right;
        } finally {
            permits.release();
        }
    }
}
