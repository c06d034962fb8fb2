// promise: counter
// kind: wrong reply
// fault: the count that is returned is read after the lock was given back
public class Counter {

    private int count;

    public int add() {
        synchronized (this) {
            count++;
        }
        return get();
    }

    public synchronized int get() {
        return count;
    }
}
