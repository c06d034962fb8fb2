package lab3;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class Bank {

    private static class Account {
        private final String number = UUID.randomUUID().toString();
        private int money;

        @Override
        public String toString() {
            return "account " + number;
        }
    }

    private final ConcurrentMap<String, Account> accounts = new ConcurrentHashMap<>();

    public int deposit(String name) {
        Account account = account(name);
        synchronized (this) {
            account.money++;
            return account.money;
        }
    }

    public int withdraw(String name) {
        Account account = account(name);
        synchronized (this) {
            if (account.money > 0) {
                account.money--;
            }
            return account.money;
        }
    }

    public int transfer(String from, String to) {
        Account payer = account(from);
        Account payee = account(to);
        synchronized (this) {
            if (payer.money > 0) {
                payer.money--;
                payee.money++;
            }
            return payer.money;
        }
    }

    public int balance(String name) {
        Account account = account(name);
        synchronized (this) {
            return account.money;
        }
    }

    private Account account(String name) {
        Account account = accounts.get(name);
        if (account == null) {
            account = new Account();
            accounts.putIfAbsent(name, account); // FAULT: another thread's account may be there already
        }
        return account;
    }
}
