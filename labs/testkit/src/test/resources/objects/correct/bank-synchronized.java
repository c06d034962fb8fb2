// promise: bank
// style: one monitor around a HashMap, methods that call each other
import java.util.HashMap;
import java.util.Map;

public class Bank {

    private final Map<String, Integer> balances = new HashMap<>();

    public synchronized int deposit(String name) {
        balances.put(name, balance(name) + 1);
        return balance(name);
    }

    public synchronized int withdraw(String name) {
        if (balance(name) > 0) {
            balances.put(name, balance(name) - 1);
        }
        return balance(name);
    }

    public synchronized int transfer(String from, String to) {
        if (balance(from) > 0) {
            withdraw(from);
            deposit(to);
        }
        return balance(from);
    }

    public synchronized int balance(String name) {
        return balances.getOrDefault(name, 0);
    }
}
