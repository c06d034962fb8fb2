package lab4;

import java.util.concurrent.Semaphore;

/** Exhibit: the first problem of 1971. No reader waits for a writer that only waits; that one may wait for ever. */
public final class Room {

    private final Semaphore room = new Semaphore(1);
    /** Guarded by: this. */
    private int readers;

    public synchronized void comeIn() throws InterruptedException {
        readers++;
        if (readers == 1) {
            room.acquire();
        }
    }

    public synchronized void goOut() {
        readers--;
        if (readers == 0) {
            room.release();
        }
    }

    public void comeInAlone() throws InterruptedException {
        room.acquire();
    }

    public void goOutAlone() {
        room.release();
    }
}
