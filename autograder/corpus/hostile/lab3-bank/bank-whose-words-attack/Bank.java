package lab3;

import java.util.HashMap;
import java.util.Map;

/** Counts rightly, until somebody wants to hear how it went. */
public final class Bank {

    private final Map<String, Integer> balances = new HashMap<>();

    public synchronized int deposit(String name) {
        balances.merge(name, 1, Integer::sum);
        return balance(name);
    }

    public synchronized int withdraw(String name) {
        if (balance(name) > 0) {
            balances.merge(name, -1, Integer::sum);
        }
        return balance(name);
    }

    public synchronized int transfer(String from, String to) {
        if (balance(from) > 0) {
            withdraw(from);
            balances.merge(to, 1, Integer::sum);
        }
        return balance(from);
    }

    public synchronized int balance(String name) {
        return balances.getOrDefault(name, 0);
    }

    @Override
    public String toString() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    @Override
    public int hashCode() {
        return toString().length();
    }

    @Override
    public boolean equals(Object other) {
        return toString().equals("" + other);
    }
}
