// promise: bank
// kind: lost update
// fault: deposit gets and puts in two steps; each of them is safe, both together are not
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Bank {

    private final Map<String, Integer> balances = new ConcurrentHashMap<>();

    public int deposit(String name) {
        int now = balance(name) + 1;
        balances.put(name, now);
        return now;
    }

    public synchronized int withdraw(String name) {
        int now = Math.max(0, balance(name) - 1);
        balances.put(name, now);
        return now;
    }

    public synchronized int transfer(String from, String to) {
        int before = balance(from);
        if (before > 0) {
            balances.put(from, before - 1);
            balances.put(to, balance(to) + 1);
        }
        return balance(from);
    }

    public synchronized int balance(String name) {
        return balances.getOrDefault(name, 0);
    }
}
