package lab4;

import java.util.function.Supplier;

public class ReadersWriters {

    private int readers;
    private int waitingWriters;
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

    private void beginRead() throws InterruptedException {
        awaitWriters();
        countReader();
    }

    private synchronized void awaitWriters() throws InterruptedException {
        while (writing || waitingWriters > 0) {
            wait();
        }
    }

    private synchronized void countReader() {
        readers++;
    }

    private synchronized void endRead() {
        readers--;
        notifyAll();
    }

    private synchronized void beginWrite() throws InterruptedException {
        waitingWriters++;
        try {
            while (writing || readers > 0) {
                wait();
            }
            writing = true;
        } finally {
            waitingWriters--;
            notifyAll();
        }
    }

    private synchronized void endWrite() {
        writing = false;
        notifyAll();
    }
}
