// promise: counter
// kind: lost update
import java.util.Timer;

public class Counter {

    private final Timer timer = new Timer(true);
    private int count;

    public int add() {
        int now = count + 1;
        count = now;
        return now;
    }

    public int get() {
        return count;
    }
}
