// promise: bank
// kind: check-then-act
// fault: between containsKey and put another thread may have opened the account and paid in
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Bank {

    private final Map<String, Integer> balances = new ConcurrentHashMap<>();

    private void open(String name) {
        if (!balances.containsKey(name)) {
            balances.put(name, 0);
        }
    }

    public int deposit(String name) {
        open(name);
        return change(name, 1);
    }

    public int withdraw(String name) {
        open(name);
        return change(name, -1);
    }

    private synchronized int change(String name, int amount) {
        int balance = Math.max(0, balances.get(name) + amount);
        balances.put(name, balance);
        return balance;
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
