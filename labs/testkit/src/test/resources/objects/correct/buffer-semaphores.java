// promise: buffer
// style: three semaphores around a ring
import java.util.concurrent.Semaphore;

public class Buffer {

    private static final int PLACES = 2;

    private final String[] ring = new String[PLACES];
    private final Semaphore free = new Semaphore(PLACES);
    private final Semaphore used = new Semaphore(0);
    private final Semaphore mutex = new Semaphore(1);
    private int in;
    private int out;

    public void put(String item) throws InterruptedException {
        free.acquire();
        mutex.acquire();
        ring[in] = item;
        in = (in + 1) % PLACES;
        mutex.release();
        used.release();
    }

    public String take() throws InterruptedException {
        used.acquire();
        mutex.acquire();
        String item = ring[out];
        out = (out + 1) % PLACES;
        mutex.release();
        free.release();
        return item;
    }
}
