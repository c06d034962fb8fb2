package lab3;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Bank {

    private final Map<String, Integer> accounts = new ConcurrentHashMap<>();

    public int deposit(String name) {
        synchronized (name) { // FAULT: equal names are different String objects
            int money = balance(name) + 1;
            accounts.put(name, money);
            return money;
        }
    }

    public int withdraw(String name) {
        synchronized (name) {
            int money = balance(name);
            if (money > 0) {
                money--;
                accounts.put(name, money);
            }
            return money;
        }
    }

    public int transfer(String from, String to) {
        // always in the same order, so that two transfers do not block each other
        String first = from.compareTo(to) < 0 ? from : to;
        String second = from.compareTo(to) < 0 ? to : from;
        synchronized (first) {
            synchronized (second) {
                if (balance(from) > 0) {
                    withdraw(from);
                    deposit(to);
                }
                return balance(from);
            }
        }
    }

    public int balance(String name) {
        return accounts.getOrDefault(name, 0);
    }
}
