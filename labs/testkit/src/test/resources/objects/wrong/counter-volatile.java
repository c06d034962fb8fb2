// promise: counter
// kind: lost update
// fault: volatile makes the count visible, it does not make ++ one step
public class Counter {

    private volatile int count;

    public int add() {
        return ++count;
    }

    public int get() {
        return count;
    }
}
