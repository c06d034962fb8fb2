// promise: counter
// style: static synchronized methods behind the object's own
public class Counter {

    private static int count;

    public int add() {
        return next();
    }

    private static synchronized int next() {
        return ++count;
    }

    public int get() {
        synchronized (Counter.class) {
            return count;
        }
    }
}
