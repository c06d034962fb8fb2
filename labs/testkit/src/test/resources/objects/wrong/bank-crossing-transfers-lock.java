// promise: bank
// kind: deadlock
// fault: each transfer takes its two locks in the order of its arguments
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Bank {

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    private static class Account {

        private final Lock lock = new ReentrantLock();
        private int balance;

        int add(int amount) {
            lock.lock();
            try {
                balance = Math.max(0, balance + amount);
                return balance;
            } finally {
                lock.unlock();
            }
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
        payer.lock.lock();
        payee.lock.lock();
        try {
            if (payer.balance > 0) {
                payer.balance--;
                payee.balance++;
            }
            return payer.balance;
        } finally {
            payee.lock.unlock();
            payer.lock.unlock();
        }
    }

    public int balance(String name) {
        return account(name).add(0);
    }
}
