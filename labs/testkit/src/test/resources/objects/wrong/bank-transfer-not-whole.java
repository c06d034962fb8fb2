// promise: bank
// kind: lost update
// fault: transfer reads and writes both balances without the lock of the other methods
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Bank {

    private final Map<String, Integer> balances = new ConcurrentHashMap<>();

    public synchronized int deposit(String name) {
        int now = balances.getOrDefault(name, 0) + 1;
        balances.put(name, now);
        return now;
    }

    public synchronized int withdraw(String name) {
        int now = Math.max(0, balances.getOrDefault(name, 0) - 1);
        balances.put(name, now);
        return now;
    }

    public int transfer(String from, String to) {
        int payer = balances.getOrDefault(from, 0);
        int payee = balances.getOrDefault(to, 0);
        if (payer == 0) {
            return 0;
        }
        balances.put(from, payer - 1);
        balances.put(to, payee + 1);
        return payer - 1;
    }

    public synchronized int balance(String name) {
        return balances.getOrDefault(name, 0);
    }
}
