package lab3;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public class Bank {

    private final Semaphore mutex = new Semaphore(1);
    private final Map<String, Integer> accounts = new HashMap<>();

    public int deposit(String name) {
        mutex.acquireUninterruptibly();
        try {
            return set(name, get(name) + 1);
        } finally {
            mutex.release();
        }
    }

    public int withdraw(String name) {
        mutex.acquireUninterruptibly();
        try {
            return set(name, Math.max(0, get(name) - 1));
        } finally {
            mutex.release();
        }
    }

    public int transfer(String from, String to) {
        mutex.acquireUninterruptibly();
        try {
            if (get(from) > 0) {
                set(from, get(from) - 1);
                set(to, get(to) + 1);
            }
            return get(from);
        } finally {
            mutex.release();
        }
    }

    public int balance(String name) {
        mutex.acquireUninterruptibly();
        try {
            return get(name);
        } finally {
            mutex.release();
        }
    }

    // the two below are called with the mutex taken

    private int get(String name) {
        return accounts.getOrDefault(name, 0);
    }

    private int set(String name, int money) {
        accounts.put(name, money);
        return money;
    }
}
