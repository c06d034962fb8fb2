package lab3;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Bank {

    private final Map<String, Integer> accounts = new ConcurrentHashMap<>();

    public synchronized int deposit(String name) {
        int money = accounts.getOrDefault(name, 0) + 1;
        accounts.put(name, money);
        return money;
    }

    public int withdraw(String name) { // FAULT: the only one without the lock
        int money = accounts.getOrDefault(name, 0);
        if (money > 0) {
            money = money - 1;
            accounts.put(name, money);
        }
        return money;
    }

    public synchronized int transfer(String from, String to) {
        if (accounts.getOrDefault(from, 0) > 0) {
            withdraw(from);
            deposit(to);
        }
        return balance(from);
    }

    public synchronized int balance(String name) {
        return accounts.getOrDefault(name, 0);
    }
}
