// promise: counter
// style: static lock with static data
public class Counter {

    private static final Object LOCK = new Object();
    private static int count;

    public int add() {
        synchronized (LOCK) {
            count++;
            return count;
        }
    }

    public int get() {
        synchronized (LOCK) {
            return count;
        }
    }
}
