// promise: bank
// style: Hashtable, whose own monitor guards what takes several calls
import java.util.Hashtable;
import java.util.Map;

public class Bank {

    private final Map<String, Integer> balances = new Hashtable<>();

    public int deposit(String name) {
        synchronized (balances) {
            int balance = balance(name) + 1;
            balances.put(name, balance);
            return balance;
        }
    }

    public int withdraw(String name) {
        synchronized (balances) {
            int balance = Math.max(0, balance(name) - 1);
            balances.put(name, balance);
            return balance;
        }
    }

    public int transfer(String from, String to) {
        synchronized (balances) {
            if (balance(from) == 0) {
                return 0;
            }
            deposit(to);
            return withdraw(from);
        }
    }

    public int balance(String name) {
        Integer balance = balances.get(name);
        return balance == null ? 0 : balance;
    }
}
