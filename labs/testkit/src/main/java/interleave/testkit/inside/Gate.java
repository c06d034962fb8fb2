package interleave.testkit.inside;

/** Holds threads inside a section until a test opens it. Open once, open for ever. */
final class Gate {

    /** Guarded by: this. */
    private boolean open;
    /** Threads parked here. Guarded by: this. */
    private int parked;

    synchronized void pass() throws InterruptedException {
        parked++;
        try {
            while (!open) {
                wait();
            }
        } finally {
            parked--;
        }
    }

    synchronized void open() {
        open = true;
        notifyAll();
    }

    synchronized int parked() {
        return parked;
    }
}
