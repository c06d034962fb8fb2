// promise: account
// style: a lock taken inside the function of ConcurrentHashMap.compute, and never the other way round on one key
import java.util.concurrent.ConcurrentHashMap;

public class Account {

    private final ConcurrentHashMap<String, Integer> marks = new ConcurrentHashMap<>();
    private final Object lock = new Object();
    private int balance;

    public int deposit() {
        int[] now = new int[1];
        marks.compute("a", (key, times) -> {
            synchronized (lock) {
                now[0] = ++balance;
            }
            return times == null ? 1 : times + 1;
        });
        return now[0];
    }

    public int withdraw() {
        int now;
        synchronized (lock) {
            if (balance > 0) {
                balance--;
            }
            now = balance;
        }
        marks.put("a", 0);
        return now;
    }

    public int balance() {
        synchronized (lock) {
            return balance;
        }
    }
}
