package lab3;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Exhibit: a lock for each account, taken in the order of the call. Two transfers that cross stand still. */
public final class Bank {

    /** Guarded by: nothing; this map may be shared by threads. */
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    /** Its lock guards its money. */
    private static final class Account {
        private int money;
    }

    public int deposit(String name) {
        Account account = account(name);
        synchronized (account) {
            account.money++;
            return account.money;
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
        synchronized (account(from)) {
            synchronized (account(to)) {
                if (balance(from) > 0) {
                    withdraw(from);
                    deposit(to);
                }
                return balance(from);
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
        return accounts.computeIfAbsent(name, unused -> new Account());
    }
}
