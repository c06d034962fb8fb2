// promise: gate
// kind: busy waiting
// fault: pass spins with the lock in its hand, so open never gets in
public class Gate {

    private boolean isOpen;

    public synchronized void pass() {
        while (!isOpen) {
            Thread.onSpinWait();
        }
    }

    public synchronized void open() {
        isOpen = true;
    }
}
