package lab3;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.StampedLock;

public class Bank {

    private final ConcurrentHashMap<String, Integer> accounts = new ConcurrentHashMap<>();
    private final StampedLock transfers = new StampedLock();

    public int deposit(String name) {
        long stamp = transfers.readLock();
        try {
            return accounts.merge(name, 1, Integer::sum);
        } finally {
            transfers.unlockRead(stamp);
        }
    }

    public int withdraw(String name) {
        long stamp = transfers.readLock();
        try {
            // the decision is made inside the lambda, where the map lets nobody else change this account
            return accounts.compute(name, (key, money) -> money == null || money == 0 ? 0 : money - 1);
        } finally {
            transfers.unlockRead(stamp);
        }
    }

    public int transfer(String from, String to) {
        long stamp = transfers.writeLock();
        try {
            int money = accounts.getOrDefault(from, 0);
            if (money == 0) {
                return 0;
            }
            accounts.put(from, money - 1);
            accounts.merge(to, 1, Integer::sum);
            return accounts.get(from);
        } finally {
            transfers.unlockWrite(stamp);
        }
    }

    public int balance(String name) {
        long stamp = transfers.readLock();
        try {
            return accounts.getOrDefault(name, 0);
        } finally {
            transfers.unlockRead(stamp);
        }
    }
}
