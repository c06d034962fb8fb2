// promise: bank
// kind: wrong reply
// fault: a transfer is one step, but its reply is asked for when the lock is free again
import java.util.HashMap;
import java.util.Map;

public class Bank {

    private final Map<String, Integer> balances = new HashMap<>();

    public synchronized int deposit(String name) {
        balances.put(name, balance(name) + 1);
        return balance(name);
    }

    public synchronized int withdraw(String name) {
        balances.put(name, Math.max(0, balance(name) - 1));
        return balance(name);
    }

    public int transfer(String from, String to) {
        move(from, to);
        return balance(from);
    }

    private synchronized void move(String from, String to) {
        if (balance(from) > 0) {
            withdraw(from);
            deposit(to);
        }
    }

    public synchronized int balance(String name) {
        return balances.getOrDefault(name, 0);
    }
}
