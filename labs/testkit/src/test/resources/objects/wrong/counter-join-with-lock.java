// promise: counter
// kind: deadlock
// fault: add waits with the lock in its hand for a thread that needs this lock
public class Counter {

    private int count;

    private synchronized void increase() {
        count++;
    }

    public synchronized int add() throws InterruptedException {
        Thread helper = new Thread(this::increase);
        helper.start();
        helper.join();
        return count;
    }

    public synchronized int get() {
        return count;
    }
}
