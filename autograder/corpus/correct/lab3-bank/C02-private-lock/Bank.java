package lab3;

import java.util.Map;
import java.util.TreeMap;

public class Bank {

    private final Map<String, Integer> balances = new TreeMap<>();
    private final Object lock = new Object();

    public int deposit(String name) {
        synchronized (lock) {
            return add(name, 1);
        }
    }

    public int withdraw(String name) {
        synchronized (lock) {
            return balance(name) == 0 ? 0 : add(name, -1);
        }
    }

    public int transfer(String from, String to) {
        synchronized (lock) {
            if (balance(from) == 0) {
                return 0;
            }
            add(from, -1);
            add(to, 1);
            return balance(from);
        }
    }

    public int balance(String name) {
        synchronized (lock) {
            return add(name, 0);
        }
    }

    private int add(String name, int amount) {
        return balances.merge(name, amount, Integer::sum);
    }
}
