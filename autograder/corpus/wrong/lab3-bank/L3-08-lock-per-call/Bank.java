package lab3;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Bank {

    private final Map<String, Integer> accounts = new ConcurrentHashMap<>();

    public int deposit(String name) {
        Object lock = new Object(); // FAULT: every call has a lock of its own
        synchronized (lock) {
            int money = balance(name) + 1;
            accounts.put(name, money);
            return money;
        }
    }

    public int withdraw(String name) {
        Object lock = new Object();
        synchronized (lock) {
            int money = balance(name);
            if (money > 0) {
                money--;
                accounts.put(name, money);
            }
            return money;
        }
    }

    public int transfer(String from, String to) {
        Object lock = new Object();
        synchronized (lock) {
            if (balance(from) > 0) {
                withdraw(from);
                deposit(to);
            }
            return balance(from);
        }
    }

    public int balance(String name) {
        return accounts.getOrDefault(name, 0);
    }
}
