// promise: bank
// kind: deadlock
// fault: each transfer takes the payer's permit and then waits for the payee's
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

public class Bank {

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    private static class Account {

        private final Semaphore free = new Semaphore(1);
        private int balance;

        int add(int amount) {
            free.acquireUninterruptibly();
            balance = Math.max(0, balance + amount);
            int now = balance;
            free.release();
            return now;
        }
    }

    private Account account(String name) {
        return accounts.computeIfAbsent(name, first -> new Account());
    }

    public int deposit(String name) {
        return account(name).add(1);
    }

    public int withdraw(String name) {
        return account(name).add(-1);
    }

    public int transfer(String from, String to) {
        Account payer = account(from);
        Account payee = account(to);
        payer.free.acquireUninterruptibly();
        payee.free.acquireUninterruptibly();
        if (payer.balance > 0) {
            payer.balance--;
            payee.balance++;
        }
        int now = payer.balance;
        payee.free.release();
        payer.free.release();
        return now;
    }

    public int balance(String name) {
        return account(name).add(0);
    }
}
