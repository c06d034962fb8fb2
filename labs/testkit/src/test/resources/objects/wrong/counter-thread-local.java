// promise: counter
// kind: wrong reply
// fault: every thread has a count of its own
public class Counter {

    private final ThreadLocal<Integer> count = ThreadLocal.withInitial(() -> 0);

    public int add() {
        count.set(count.get() + 1);
        return count.get();
    }

    public int get() {
        return count.get();
    }
}
