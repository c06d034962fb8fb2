package lab3;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Bank {

    private static class Account {
        volatile int money;
    }

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    public int deposit(String name) {
        return ++account(name).money; // FAULT: ++ is three steps, volatile or not
    }

    public int withdraw(String name) {
        Account account = account(name);
        if (account.money > 0) {
            return --account.money;
        }
        return 0;
    }

    public int transfer(String from, String to) {
        Account payer = account(from);
        Account payee = account(to);
        if (payer.money > 0) {
            payer.money--;
            payee.money++;
        }
        return payer.money;
    }

    public int balance(String name) {
        return account(name).money;
    }

    private Account account(String name) {
        return accounts.computeIfAbsent(name, key -> new Account());
    }
}
