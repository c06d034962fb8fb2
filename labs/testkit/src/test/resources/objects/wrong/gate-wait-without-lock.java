// promise: gate
// kind: crash
// fault: pass calls wait() without the object's lock
public class Gate {

    private volatile boolean isOpen;

    public void pass() throws InterruptedException {
        while (!isOpen) {
            wait();
        }
    }

    public synchronized void open() {
        isOpen = true;
        notifyAll();
    }
}
