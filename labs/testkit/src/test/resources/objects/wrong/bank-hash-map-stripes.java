// promise: bank
// kind: data race
// fault: the accounts have a lock each, the HashMap that holds them has none
import java.util.HashMap;
import java.util.Map;

public class Bank {

    private static class Account {

        private int balance;

        synchronized int change(int amount) {
            balance = Math.max(0, balance + amount);
            return balance;
        }
    }

    private final Map<String, Account> accounts = new HashMap<>();

    private Account account(String name) {
        return accounts.computeIfAbsent(name, first -> new Account());
    }

    public int deposit(String name) {
        return account(name).change(1);
    }

    public int withdraw(String name) {
        return account(name).change(-1);
    }

    public int balance(String name) {
        return account(name).change(0);
    }

    public int transfer(String from, String to) {
        boolean isPayerFirst = from.compareTo(to) < 0;
        synchronized (account(isPayerFirst ? from : to)) {
            synchronized (account(isPayerFirst ? to : from)) {
                if (balance(from) > 0) {
                    withdraw(from);
                    deposit(to);
                }
                return balance(from);
            }
        }
    }
}
