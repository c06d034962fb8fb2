// promise: bank
// kind: check-then-act
// fault: when another thread was faster, the money goes into the account that was thrown away
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Bank {

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    private static class Account {

        private int balance;

        synchronized int deposit() {
            return ++balance;
        }

        synchronized int withdraw() {
            balance = Math.max(0, balance - 1);
            return balance;
        }

        synchronized int balance() {
            return balance;
        }
    }

    private Account account(String name) {
        Account account = accounts.get(name);
        if (account == null) {
            account = new Account();
            accounts.putIfAbsent(name, account);
        }
        return account;
    }

    public int deposit(String name) {
        return account(name).deposit();
    }

    public int withdraw(String name) {
        return account(name).withdraw();
    }

    public int transfer(String from, String to) {
        boolean payerFirst = from.compareTo(to) < 0;
        Account payer = account(from);
        Account payee = account(to);
        synchronized (payerFirst ? payer : payee) {
            synchronized (payerFirst ? payee : payer) {
                if (payer.balance() > 0) {
                    payee.deposit();
                    payer.withdraw();
                }
                return payer.balance();
            }
        }
    }

    public int balance(String name) {
        return account(name).balance();
    }
}
