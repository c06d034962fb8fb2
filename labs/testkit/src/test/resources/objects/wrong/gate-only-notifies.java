// promise: gate
// kind: lost wake-up
// fault: open leaves nothing behind: who comes after it waits for ever
public class Gate {

    public synchronized void pass() throws InterruptedException {
        wait();
    }

    public synchronized void open() {
        notifyAll();
    }
}
