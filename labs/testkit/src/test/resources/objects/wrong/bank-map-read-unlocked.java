// promise: bank
// kind: data race
// fault: balance reads the HashMap without the lock under which the others change it
import java.util.HashMap;
import java.util.Map;

public class Bank {

    private final Map<String, Integer> balances = new HashMap<>();

    public synchronized int deposit(String name) {
        return balances.merge(name, 1, Integer::sum);
    }

    public synchronized int withdraw(String name) {
        return balances.merge(name, 0, (balance, nothing) -> Math.max(0, balance - 1));
    }

    public synchronized int transfer(String from, String to) {
        if (balance(from) > 0) {
            withdraw(from);
            deposit(to);
        }
        return balance(from);
    }

    public int balance(String name) {
        return balances.getOrDefault(name, 0);
    }
}
