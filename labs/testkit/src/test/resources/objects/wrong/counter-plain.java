// promise: counter
// kind: lost update
// fault: read, add and write are three steps, and nothing holds them together
public class Counter {

    private int count;

    public int add() {
        count = count + 1;
        return count;
    }

    public int get() {
        return count;
    }
}
