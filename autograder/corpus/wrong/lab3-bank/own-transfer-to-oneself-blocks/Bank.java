package lab3;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

public class Bank {

    private static class Account {
        private final String name;
        private final Semaphore mutex = new Semaphore(1);
        private int money;

        Account(String name) {
            this.name = name;
        }
    }

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    public int deposit(String name) {
        Account account = account(name);
        account.mutex.acquireUninterruptibly();
        int money = ++account.money;
        account.mutex.release();
        return money;
    }

    public int withdraw(String name) {
        Account account = account(name);
        account.mutex.acquireUninterruptibly();
        if (account.money > 0) {
            account.money--;
        }
        int money = account.money;
        account.mutex.release();
        return money;
    }

    public int transfer(String from, String to) {
        Account payer = account(from);
        Account payee = account(to);
        boolean payerFirst = payer.name.compareTo(payee.name) < 0;
        Account first = payerFirst ? payer : payee;
        Account second = payerFirst ? payee : payer;
        first.mutex.acquireUninterruptibly();
        second.mutex.acquireUninterruptibly(); // FAULT: waits for itself where from and to are the same
        if (payer.money > 0) {
            payer.money--;
            payee.money++;
        }
        int money = payer.money;
        second.mutex.release();
        first.mutex.release();
        return money;
    }

    public int balance(String name) {
        Account account = account(name);
        account.mutex.acquireUninterruptibly();
        int money = account.money;
        account.mutex.release();
        return money;
    }

    private Account account(String name) {
        return accounts.computeIfAbsent(name, Account::new);
    }
}
