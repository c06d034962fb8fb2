// promise: gate
// style: a virtual thread waits in a monitor for everybody
// min-jdk: 21
public class Gate {

    private boolean isOpen;

    private synchronized void waitUntilOpen() {
        try {
            while (!isOpen) {
                wait();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    public void pass() throws InterruptedException {
        Thread guard = Thread.ofVirtual().name("guard").unstarted(this::waitUntilOpen);
        guard.start();
        guard.join();
    }

    public synchronized void open() {
        isOpen = true;
        notifyAll();
    }
}
