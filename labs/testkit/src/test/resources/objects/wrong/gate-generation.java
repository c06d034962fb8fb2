// promise: gate
// kind: lost wake-up
// fault: pass waits for the next opening, and who comes after the only one waits for ever
public class Gate {

    private int openings;

    public synchronized void pass() throws InterruptedException {
        int before = openings;
        while (openings == before) {
            wait();
        }
    }

    public synchronized void open() {
        openings++;
        notifyAll();
    }
}
