// promise: bank
// kind: deadlock
// fault: the first deposit of a name throws between lock and unlock, and the lock stays taken
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Bank {

    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> balances = new HashMap<>();

    public int deposit(String name) {
        try {
            lock.lock();
            int now = balances.get(name) + 1;
            balances.put(name, now);
            lock.unlock();
            return now;
        } catch (NullPointerException noAccountYet) {
            balances.put(name, 1);
            return 1;
        }
    }

    public int withdraw(String name) {
        lock.lock();
        try {
            int now = Math.max(0, balance(name) - 1);
            balances.put(name, now);
            return now;
        } finally {
            lock.unlock();
        }
    }

    public int transfer(String from, String to) {
        lock.lock();
        try {
            int before = balance(from);
            if (before > 0) {
                balances.put(from, before - 1);
                balances.put(to, balance(to) + 1);
            }
            return balance(from);
        } finally {
            lock.unlock();
        }
    }

    public int balance(String name) {
        lock.lock();
        try {
            return balances.getOrDefault(name, 0);
        } finally {
            lock.unlock();
        }
    }
}
