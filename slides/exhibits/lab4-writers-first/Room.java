package lab4;

import java.util.concurrent.Semaphore;

/** Exhibit: all come through one door, a writer keeps it until it has been inside. So no later reader is first. */
public final class Room {

    private final Semaphore door = new Semaphore(1, true);
    private final Semaphore room = new Semaphore(1);
    /** Guarded by: this. */
    private int readers;

    public void comeIn() throws InterruptedException {
        door.acquire();
        enter();
        door.release();
    }

    private synchronized void enter() throws InterruptedException {
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
        door.acquire();
        room.acquire();
    }

    public void goOutAlone() {
        room.release();
        door.release();
    }
}
