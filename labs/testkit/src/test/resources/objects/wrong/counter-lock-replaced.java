// promise: counter
// kind: lost update
// fault: add puts a new lock into the field before it is done, and the next thread locks the new one
public class Counter {

    private volatile Object lock = new Object();
    private int count;

    public int add() {
        synchronized (lock) {
            lock = new Object();
            count++;
            return count;
        }
    }

    public int get() {
        synchronized (lock) {
            return count;
        }
    }
}
