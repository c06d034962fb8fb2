package lab3;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Bank {

    private final Map<String, Integer> accounts = new ConcurrentHashMap<>();
    private volatile boolean busy;

    public int deposit(String name) {
        enter();
        int money = accounts.getOrDefault(name, 0) + 1;
        accounts.put(name, money);
        leave();
        return money;
    }

    public int withdraw(String name) {
        enter();
        int money = accounts.getOrDefault(name, 0);
        if (money > 0) {
            money = money - 1;
            accounts.put(name, money);
        }
        leave();
        return money;
    }

    public int transfer(String from, String to) {
        enter();
        if (accounts.getOrDefault(from, 0) > 0) {
            accounts.put(from, accounts.get(from) - 1);
            accounts.put(to, accounts.getOrDefault(to, 0) + 1);
        }
        int money = accounts.getOrDefault(from, 0);
        leave();
        return money;
    }

    public int balance(String name) {
        enter();
        int money = accounts.getOrDefault(name, 0);
        leave();
        return money;
    }

    private void enter() {
        while (busy) {
            Thread.onSpinWait();
        }
        busy = true; // FAULT: another thread may have come as far since we looked
    }

    private void leave() {
        busy = false;
    }
}
