// promise: pair
// style: readers and writers with a monitor, waiting writers first
public class Pair {

    private int readers;
    private int waitingWriters;
    private boolean isWriting;
    private int left;
    private int right;

    public void write(int value) throws InterruptedException {
        beginWrite();
        left = value;
        right = value;
        endWrite();
    }

    public String read() throws InterruptedException {
        beginRead();
        String text = left + "/" + right;
        endRead();
        return text;
    }

    private synchronized void beginRead() throws InterruptedException {
        while (isWriting || waitingWriters > 0) {
            wait();
        }
        readers++;
    }

    private synchronized void endRead() {
        readers--;
        notifyAll();
    }

    private synchronized void beginWrite() throws InterruptedException {
        waitingWriters++;
        try {
            while (isWriting || readers > 0) {
                wait();
            }
        } finally {
            waitingWriters--;
        }
        isWriting = true;
    }

    private synchronized void endWrite() {
        isWriting = false;
        notifyAll();
    }
}
