// promise: counter
// kind: lost update
// fault: the count is added up outside the lock, by a thread of the common pool
// missed: threads of the common pool are the JDK's own, started before any schedule
import java.util.stream.IntStream;

public class Counter {

    private int count;

    public int add() {
        return IntStream.range(0, 2).parallel().map(i -> i == 0 ? step() : 0).sum();
    }

    private int step() {
        int next = get() + 1;
        set(next);
        return next;
    }

    private synchronized void set(int value) {
        count = value;
    }

    public synchronized int get() {
        return count;
    }
}
