// promise: bank
// style: tryLock for both accounts; whoever does not get the second one gives the first one back
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;

public class Bank {

    private static class Account {

        private final ReentrantLock lock = new ReentrantLock();
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

        int payTo(Account other) {
            if (balance > 0) {
                balance--;
                other.balance++;
            }
            return balance;
        }
    }

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    private Account account(String name) {
        return accounts.computeIfAbsent(name, first -> new Account());
    }

    public int deposit(String name) {
        return account(name).add(1);
    }

    public int withdraw(String name) {
        return account(name).add(-1);
    }

    public int balance(String name) {
        return account(name).add(0);
    }

    public int transfer(String from, String to) throws InterruptedException {
        Account payer = account(from);
        Account payee = account(to);
        while (true) {
            if (payer.lock.tryLock()) {
                try {
                    if (payee.lock.tryLock()) {
                        try {
                            return payer.payTo(payee);
                        } finally {
                            payee.lock.unlock();
                        }
                    }
                } finally {
                    payer.lock.unlock();
                }
            }
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, 5));
        }
    }
}
