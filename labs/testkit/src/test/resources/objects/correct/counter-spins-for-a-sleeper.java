// promise: counter
// style: a thread that sleeps first does the work, and the caller spins until it is done
public class Counter {

    private int count;

    public int add() {
        int[] place = new int[1];
        Done done = new Done();
        new Thread(() -> {
            try {
                Thread.sleep(10);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            place[0] = next();
            done.is = true;
        }).start();
        while (!done.is) {
            Thread.onSpinWait();
        }
        return place[0];
    }

    private static class Done {

        private volatile boolean is;
    }

    private synchronized int next() {
        return ++count;
    }

    public synchronized int get() {
        return count;
    }
}
