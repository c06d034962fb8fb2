// promise: bank
// style: a lock per name, kept by putIfAbsent and by what it answers; two locks in the order of the names
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Bank {

    private final ConcurrentMap<String, Lock> locks = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Integer> balances = new ConcurrentHashMap<>();

    private Lock lock(String name) {
        Lock fresh = new ReentrantLock();
        Lock known = locks.putIfAbsent(name, fresh);
        return known == null ? fresh : known;
    }

    private int change(String name, int amount) {
        lock(name).lock();
        try {
            int balance = balances.getOrDefault(name, 0);
            balances.put(name, Math.max(0, balance + amount));
            return balances.get(name);
        } finally {
            lock(name).unlock();
        }
    }

    public int deposit(String name) {
        return change(name, 1);
    }

    public int withdraw(String name) {
        return change(name, -1);
    }

    public int balance(String name) {
        return change(name, 0);
    }

    public int transfer(String from, String to) {
        Lock first = lock(from.compareTo(to) < 0 ? from : to);
        Lock second = lock(from.compareTo(to) < 0 ? to : from);
        first.lock();
        second.lock();
        try {
            if (balance(from) > 0) {
                withdraw(from);
                deposit(to);
            }
            return balance(from);
        } finally {
            second.unlock();
            first.unlock();
        }
    }
}
