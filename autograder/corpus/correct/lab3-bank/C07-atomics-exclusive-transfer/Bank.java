package lab3;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Operations on one account are atomic by themselves and go on together; a transfer is alone. */
public class Bank {

    private final ConcurrentMap<String, AtomicInteger> accounts = new ConcurrentHashMap<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Lock together = lock.readLock();
    private final Lock alone = lock.writeLock();

    public int deposit(String name) {
        together.lock();
        try {
            return account(name).incrementAndGet();
        } finally {
            together.unlock();
        }
    }

    public int withdraw(String name) {
        together.lock();
        try {
            int before = account(name).getAndUpdate(money -> money > 0 ? money - 1 : money);
            return Math.max(0, before - 1);
        } finally {
            together.unlock();
        }
    }

    public int transfer(String from, String to) {
        alone.lock();
        try {
            AtomicInteger payer = account(from);
            if (payer.get() > 0) {
                payer.decrementAndGet();
                account(to).incrementAndGet();
            }
            return payer.get();
        } finally {
            alone.unlock();
        }
    }

    public int balance(String name) {
        together.lock();
        try {
            return account(name).get();
        } finally {
            together.unlock();
        }
    }

    private AtomicInteger account(String name) {
        return accounts.computeIfAbsent(name, key -> new AtomicInteger());
    }
}
