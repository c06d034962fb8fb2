// promise: counter
// kind: lost update
// fault: the count is shared by all objects, and nothing guards it
public class Counter {

    private static int count;

    public int add() {
        count++;
        return count;
    }

    public int get() {
        return count;
    }
}
