// promise: gate
// kind: wrong reply
// fault: when the time is over, pass returns through a closed gate
public class Gate {

    private boolean isOpen;

    public synchronized void pass() throws InterruptedException {
        if (!isOpen) {
            wait(1000);
        }
    }

    public synchronized void open() {
        isOpen = true;
        notifyAll();
    }
}
