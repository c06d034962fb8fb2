// promise: counter
// kind: lost update
// fault: the inner object's lock is its own, and every call makes a new one
public class Counter {

    private int count;

    private class Adder {

        synchronized int add() {
            count++;
            return count;
        }
    }

    public int add() {
        return new Adder().add();
    }

    public synchronized int get() {
        return count;
    }
}
