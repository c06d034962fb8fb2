// promise: counter
// style: private lock object
public class Counter {

    private final Object lock = new Object();
    private int count;

    public int add() {
        synchronized (lock) {
            return ++count;
        }
    }

    public int get() {
        synchronized (lock) {
            return count;
        }
    }
}
