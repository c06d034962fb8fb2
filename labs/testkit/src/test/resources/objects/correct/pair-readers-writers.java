// promise: pair
// style: readers and writers after Courtois (1971): the first reader locks the room, the last one frees it
import java.util.concurrent.Semaphore;

public class Pair {

    private final Semaphore mutex = new Semaphore(1);
    private final Semaphore room = new Semaphore(1);
    private int readers;
    private int left;
    private int right;

    public void write(int value) throws InterruptedException {
        room.acquire();
        left = value;
        right = value;
        room.release();
    }

    public String read() throws InterruptedException {
        mutex.acquire();
        readers++;
        if (readers == 1) {
            room.acquire();
        }
        mutex.release();
        String text = left + "/" + right;
        mutex.acquire();
        readers--;
        if (readers == 0) {
            room.release();
        }
        mutex.release();
        return text;
    }
}
