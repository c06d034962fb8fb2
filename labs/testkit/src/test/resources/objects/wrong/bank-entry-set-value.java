// promise: bank
// kind: wrong reply
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Bank {

    private final Map<String, Integer> balances = new ConcurrentHashMap<>();

    private int change(String name, int by) {
        balances.putIfAbsent(name, 0);
        for (Map.Entry<String, Integer> each : balances.entrySet()) {
            if (each.getKey().equals(name)) {
                int now = Math.max(0, each.getValue() + by);
                each.setValue(now);
                return now;
            }
        }
        return 0;
    }

    public int deposit(String name) {
        return change(name, 1);
    }

    public synchronized int withdraw(String name) {
        return change(name, -1);
    }

    public synchronized int transfer(String from, String to) {
        if (balance(from) > 0) {
            change(from, -1);
            change(to, 1);
        }
        return balance(from);
    }

    public int balance(String name) {
        return balances.getOrDefault(name, 0);
    }
}
