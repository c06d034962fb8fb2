// promise: bank
// style: lock striping; a transfer locks its stripes in ascending order
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Bank {

    private static final int STRIPES = 4;

    private final Object[] locks = new Object[STRIPES];
    private final Map<String, Integer> balances = new ConcurrentHashMap<>();

    public Bank() {
        for (int i = 0; i < STRIPES; i++) {
            locks[i] = new Object();
        }
    }

    private static int stripe(String name) {
        return Math.floorMod(name.hashCode(), STRIPES);
    }

    public int deposit(String name) {
        synchronized (locks[stripe(name)]) {
            balances.put(name, balance(name) + 1);
            return balance(name);
        }
    }

    public int withdraw(String name) {
        synchronized (locks[stripe(name)]) {
            balances.put(name, Math.max(0, balance(name) - 1));
            return balance(name);
        }
    }

    public int transfer(String from, String to) {
        int lower = Math.min(stripe(from), stripe(to));
        int upper = Math.max(stripe(from), stripe(to));
        synchronized (locks[lower]) {
            synchronized (locks[upper]) {
                if (balance(from) > 0) {
                    balances.put(from, balance(from) - 1);
                    balances.put(to, balance(to) + 1);
                }
                return balance(from);
            }
        }
    }

    public int balance(String name) {
        synchronized (locks[stripe(name)]) {
            return balances.getOrDefault(name, 0);
        }
    }
}
