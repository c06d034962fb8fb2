package lab3;

import java.util.HashMap;
import java.util.Map;

public class Bank {

    private final Map<String, Integer> accounts = new HashMap<>();

    public synchronized int deposit(String name) {
        int money = accounts.getOrDefault(name, 0) + 1;
        accounts.put(name, money);
        notifyAll();
        return money;
    }

    public synchronized int withdraw(String name) {
        while (balance(name) == 0) {
            try {
                wait(); // FAULT: taking from 0 must return 0 at once
            } catch (InterruptedException e) {
                return 0;
            }
        }
        int money = accounts.get(name) - 1;
        accounts.put(name, money);
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
