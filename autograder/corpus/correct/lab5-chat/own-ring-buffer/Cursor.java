package lab5;

import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;

/** Where one client is in the ring, and what is for this client only. */
class Cursor {

    /** Guarded by the ring. */
    long position;

    volatile boolean ended;

    final Queue<String> notes = new LinkedBlockingQueue<>(1000);

    Cursor(long position) {
        this.position = position;
    }
}
