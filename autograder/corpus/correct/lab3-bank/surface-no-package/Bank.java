import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

public class Bank {

    private final Map<String, Integer> accounts = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    public int deposit(String name) {
        lock.lock();
        try {
            int money = balance(name) + 1;
            accounts.put(name, money);
            return money;
        } finally {
            lock.unlock();
        }
    }

    public int withdraw(String name) {
        lock.lock();
        try {
            int money = balance(name);
            if (money == 0) {
                return 0;
            }
            accounts.put(name, money - 1);
            return money - 1;
        } finally {
            lock.unlock();
        }
    }

    public int transfer(String from, String to) {
        lock.lock();
        try {
            if (balance(from) > 0) {
                withdraw(from);
                deposit(to);
            }
            return balance(from);
        } finally {
            lock.unlock();
        }
    }

    public int balance(String name) {
        lock.lock();
        try {
            return accounts.getOrDefault(name, 0);
        } finally {
            lock.unlock();
        }
    }
}
