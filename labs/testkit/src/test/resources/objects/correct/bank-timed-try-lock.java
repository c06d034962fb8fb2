// promise: bank
// style: tryLock with a time limit for the second lock, and a short rest before the next try
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Bank {

    private static class Account {
        private final Lock lock = new ReentrantLock();
        private int balance;
    }

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    private Account account(String name) {
        return accounts.computeIfAbsent(name, first -> new Account());
    }

    private int change(Account account, int amount) {
        account.lock.lock();
        try {
            account.balance = Math.max(0, account.balance + amount);
            return account.balance;
        } finally {
            account.lock.unlock();
        }
    }

    public int deposit(String name) {
        return change(account(name), 1);
    }

    public int withdraw(String name) {
        return change(account(name), -1);
    }

    public int balance(String name) {
        return change(account(name), 0);
    }

    public int transfer(String from, String to) throws InterruptedException {
        Account payer = account(from);
        Account payee = account(to);
        while (true) {
            payer.lock.lock();
            try {
                if (payee.lock.tryLock(10, TimeUnit.MILLISECONDS)) {
                    try {
                        return pay(payer, payee);
                    } finally {
                        payee.lock.unlock();
                    }
                }
            } finally {
                payer.lock.unlock();
            }
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, 10));
        }
    }

    private int pay(Account payer, Account payee) {
        if (payer.balance > 0) {
            payer.balance--;
            payee.balance++;
        }
        return payer.balance;
    }
}
