// promise: bank
// style: one lock per account, made by computeIfAbsent; a transfer locks in the order of the names
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Bank {

    private static class Account {

        private final String name;
        private int balance;

        Account(String name) {
            this.name = name;
        }
    }

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    private Account account(String name) {
        return accounts.computeIfAbsent(name, Account::new);
    }

    public int deposit(String name) {
        Account account = account(name);
        synchronized (account) {
            return ++account.balance;
        }
    }

    public int withdraw(String name) {
        Account account = account(name);
        synchronized (account) {
            if (account.balance > 0) {
                account.balance--;
            }
            return account.balance;
        }
    }

    public int transfer(String from, String to) {
        Account payer = account(from);
        Account payee = account(to);
        boolean payerFirst = payer.name.compareTo(payee.name) < 0;
        synchronized (payerFirst ? payer : payee) {
            synchronized (payerFirst ? payee : payer) {
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
