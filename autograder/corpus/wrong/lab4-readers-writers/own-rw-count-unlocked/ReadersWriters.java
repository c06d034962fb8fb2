package lab4;

import java.util.function.Supplier;

public class ReadersWriters {

    private final Object lock = new Object();
    private volatile int readers;
    private int waitingWriters;
    private boolean writing;

    public <T> T read(Supplier<T> section) throws InterruptedException {
        synchronized (lock) {
            while (writing || waitingWriters > 0) {
                lock.wait();
            }
            readers++;
        }
        try {
            return section.get();
        } finally {
            readers--; // FAULT: volatile does not make this one step
            synchronized (lock) {
                lock.notifyAll();
            }
        }
    }

    public void write(Runnable section) throws InterruptedException {
        synchronized (lock) {
            waitingWriters++;
            try {
                while (writing || readers > 0) {
                    lock.wait();
                }
                writing = true;
            } finally {
                waitingWriters--;
                lock.notifyAll();
            }
        }
        try {
            section.run();
        } finally {
            synchronized (lock) {
                writing = false;
                lock.notifyAll();
            }
        }
    }
}
