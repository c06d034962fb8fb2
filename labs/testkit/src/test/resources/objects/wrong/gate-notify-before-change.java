// promise: gate
// kind: lost wake-up
// fault: open notifies first, and opens when the lock was free again
public class Gate {

    private boolean isOpen;

    public synchronized void pass() throws InterruptedException {
        while (!isOpen) {
            wait();
        }
    }

    private synchronized void callAll() {
        notifyAll();
    }

    private synchronized void setOpen() {
        isOpen = true;
    }

    public void open() {
        callAll();
        setOpen();
    }
}
