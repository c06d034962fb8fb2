// promise: counter
// style: synchronized methods
public class Counter {

    private int count;

    public synchronized int add() {
        count++;
        return count;
    }

    public synchronized int get() {
        return count;
    }
}
