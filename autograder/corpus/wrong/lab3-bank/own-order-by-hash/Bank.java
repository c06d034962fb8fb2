package lab3;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Bank {

    private static class Account {
        private int money;

        synchronized int deposit() {
            return ++money;
        }

        synchronized int withdraw() {
            if (money > 0) {
                money--;
            }
            return money;
        }

        synchronized int money() {
            return money;
        }
    }

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    public int deposit(String name) {
        return account(name).deposit();
    }

    public int withdraw(String name) {
        return account(name).withdraw();
    }

    public int transfer(String from, String to) {
        Account payer = account(from);
        Account payee = account(to);
        // FAULT: "Aa" and "BB" have the same hash code, and nothing decides between them
        boolean isPayerFirst = from.hashCode() <= to.hashCode();
        synchronized (isPayerFirst ? payer : payee) {
            synchronized (isPayerFirst ? payee : payer) {
                if (payer.money() > 0) {
                    payer.withdraw();
                    payee.deposit();
                }
                return payer.money();
            }
        }
    }

    public int balance(String name) {
        return account(name).money();
    }

    private Account account(String name) {
        return accounts.computeIfAbsent(name, key -> new Account());
    }
}
