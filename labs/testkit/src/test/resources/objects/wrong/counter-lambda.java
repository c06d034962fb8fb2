// promise: counter
// kind: lost update
// fault: the lambda reads, adds and writes without a lock
import java.util.function.IntSupplier;

public class Counter {

    private int count;
    private final IntSupplier adder = () -> ++count;

    public int add() {
        return adder.getAsInt();
    }

    public int get() {
        return count;
    }
}
