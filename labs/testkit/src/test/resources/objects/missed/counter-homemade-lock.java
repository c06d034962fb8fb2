// promise: counter
// kind: lost update
// fault: two threads can both read that nobody is busy; it takes two interruptions until both are inside
// missed: a schedule has one interruption, unless the scenario asks for two
public class Counter {

    private volatile boolean busy;
    private volatile int count;

    public int add() {
        while (busy) {
            Thread.onSpinWait();
        }
        busy = true;
        int next = count + 1;
        count = next;
        busy = false;
        return next;
    }

    public int get() {
        return count;
    }
}
