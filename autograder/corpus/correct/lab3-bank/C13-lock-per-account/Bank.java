package lab3;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class Bank {

    private static class Account {
        private final String owner;
        private int money;

        Account(String owner) {
            this.owner = owner;
        }
    }

    private final ConcurrentMap<String, Account> accounts = new ConcurrentHashMap<>();

    public int deposit(String name) {
        Account account = account(name);
        synchronized (account) {
            return ++account.money;
        }
    }

    public int withdraw(String name) {
        Account account = account(name);
        synchronized (account) {
            if (account.money > 0) {
                account.money--;
            }
            return account.money;
        }
    }

    public int transfer(String from, String to) {
        Account payer = account(from);
        Account payee = account(to);
        // always the smaller name first, so crossing transfers cannot block each other
        boolean payerFirst = payer.owner.compareTo(payee.owner) <= 0;
        synchronized (payerFirst ? payer : payee) {
            synchronized (payerFirst ? payee : payer) {
                if (payer.money > 0) {
                    payer.money--;
                    payee.money++;
                }
                return payer.money;
            }
        }
    }

    public int balance(String name) {
        Account account = account(name);
        synchronized (account) {
            return account.money;
        }
    }

    private Account account(String name) {
        return accounts.computeIfAbsent(name, Account::new);
    }
}
