// promise: gate
// style: waits on through interrupts, and sets the flag again at the end
public class Gate {

    private boolean isOpen;

    public synchronized void pass() {
        boolean wasInterrupted = false;
        while (!isOpen) {
            try {
                wait();
            } catch (InterruptedException notNow) {
                wasInterrupted = true;
            }
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public synchronized void open() {
        isOpen = true;
        notifyAll();
    }
}
