// promise: bank
// kind: deadlock
// fault: a transfer locks the payer first, then the payee: two that cross wait for each other
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Bank {

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    private static class Account {
        private int balance;
    }

    private Account account(String name) {
        return accounts.computeIfAbsent(name, first -> new Account());
    }

    public int deposit(String name) {
        Account account = account(name);
        synchronized (account) {
            account.balance++;
            return account.balance;
        }
    }

    public int withdraw(String name) {
        Account account = account(name);
        synchronized (account) {
            account.balance = Math.max(0, account.balance - 1);
            return account.balance;
        }
    }

    public int transfer(String from, String to) {
        Account payer = account(from);
        Account payee = account(to);
        synchronized (payer) {
            synchronized (payee) {
                if (payer.balance > 0) {
                    payer.balance--;
                    payee.balance++;
                }
                return payer.balance;
            }
        }
    }

    public int balance(String name) {
        Account account = account(name);
        synchronized (account) {
            return account.balance;
        }
    }
}
