package lab3;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Bank {

    private static class Account {
        private volatile Integer money = 0;
    }

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    public int deposit(String name) {
        Account account = account(name);
        synchronized (account.money) { // FAULT: the next deposit locks another Integer
            account.money = account.money + 1;
            return account.money;
        }
    }

    public int withdraw(String name) {
        Account account = account(name);
        synchronized (account.money) {
            if (account.money > 0) {
                account.money = account.money - 1;
            }
            return account.money;
        }
    }

    public synchronized int transfer(String from, String to) {
        if (balance(from) > 0) {
            withdraw(from);
            deposit(to);
        }
        return balance(from);
    }

    public int balance(String name) {
        return account(name).money;
    }

    private Account account(String name) {
        return accounts.computeIfAbsent(name, n -> new Account());
    }
}
