// promise: gate
// kind: lost wake-up
// fault: between the test and the wait the gate may open, and nobody calls again
public class Gate {

    private volatile boolean isOpen;

    public void pass() throws InterruptedException {
        while (!isOpen) {
            synchronized (this) {
                wait();
            }
        }
    }

    public void open() {
        isOpen = true;
        synchronized (this) {
            notifyAll();
        }
    }
}
