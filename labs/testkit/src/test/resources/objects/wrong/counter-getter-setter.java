// promise: counter
// kind: lost update
// fault: get and set are synchronized, but between them the lock is free
public class Counter {

    private int count;

    public int add() {
        int next = get() + 1;
        set(next);
        return next;
    }

    public synchronized int get() {
        return count;
    }

    private synchronized void set(int value) {
        count = value;
    }
}
