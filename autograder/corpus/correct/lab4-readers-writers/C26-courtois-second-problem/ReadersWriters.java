package lab4;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** With the names of the paper. Nobody is interrupted inside: who was, finds out at the door, and goes. */
public class ReadersWriters {

    private int readcount = 0;
    private int writecount = 0;
    private final Semaphore mutex1 = new Semaphore(1);
    private final Semaphore mutex2 = new Semaphore(1);
    private final Semaphore mutex3 = new Semaphore(1);
    private final Semaphore w = new Semaphore(1);
    private final Semaphore r = new Semaphore(1);

    private static void p(Semaphore semaphore) {
        semaphore.acquireUninterruptibly();
    }

    private static void v(Semaphore semaphore) {
        semaphore.release();
    }

    public <T> T read(Supplier<T> section) throws InterruptedException {
        p(mutex3);
        p(r);
        p(mutex1);
        readcount = readcount + 1;
        if (readcount == 1) {
            p(w);
        }
        v(mutex1);
        v(r);
        v(mutex3);
        try {
            goIfInterrupted();
            return section.get();
        } finally {
            p(mutex1);
            readcount = readcount - 1;
            if (readcount == 0) {
                v(w);
            }
            v(mutex1);
        }
    }

    public void write(Runnable section) throws InterruptedException {
        p(mutex2);
        writecount = writecount + 1;
        if (writecount == 1) {
            p(r);
        }
        v(mutex2);
        p(w);
        try {
            goIfInterrupted();
            section.run();
        } finally {
            v(w);
            p(mutex2);
            writecount = writecount - 1;
            if (writecount == 0) {
                v(r);
            }
            v(mutex2);
        }
    }

    private static void goIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted while waiting");
        }
    }
}
