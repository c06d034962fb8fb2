// promise: account
// kind: deadlock
// fault: deposit takes the money's lock first, withdraw the log's
import java.util.ArrayList;
import java.util.List;

public class Account {

    private final List<String> log = new ArrayList<>();
    private final Object money = new Object();
    private int balance;

    public int deposit() {
        synchronized (money) {
            synchronized (log) {
                log.add("deposit");
                balance++;
                return balance;
            }
        }
    }

    public int withdraw() {
        synchronized (log) {
            log.add("withdraw");
            synchronized (money) {
                balance = Math.max(0, balance - 1);
                return balance;
            }
        }
    }

    public int balance() {
        synchronized (money) {
            return balance;
        }
    }
}
