package lab4;

import java.util.function.Supplier;

public class ReadersWriters {

    private int readers;
    private boolean writerWaits;
    private boolean writing;

    public <T> T read(Supplier<T> section) throws InterruptedException {
        beginRead();
        try {
            return section.get();
        } finally {
            endRead();
        }
    }

    public void write(Runnable section) throws InterruptedException {
        beginWrite();
        try {
            section.run();
        } finally {
            endWrite();
        }
    }

    private synchronized void beginRead() throws InterruptedException {
        while (writing || writerWaits) {
            wait();
        }
        readers++;
    }

    private synchronized void endRead() {
        readers--;
        notifyAll();
    }

    private synchronized void beginWrite() throws InterruptedException {
        writerWaits = true;
        try {
            while (writing || readers > 0) {
                wait();
            }
            writing = true;
        } finally {
            writerWaits = false; // FAULT: another one may still wait
            notifyAll();
        }
    }

    private synchronized void endWrite() {
        writing = false;
        notifyAll();
    }
}
