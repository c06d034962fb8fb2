// promise: bank
// kind: deadlock
// fault: a transfer goes to the payee's desk while it still locks the payer's
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Bank {

    private final Map<String, Lock> desks = new ConcurrentHashMap<>();
    private final Map<String, Integer> balances = new HashMap<>();

    private Lock desk(String name) {
        return desks.computeIfAbsent(name, first -> new ReentrantLock());
    }

    private synchronized int change(String name, int amount) {
        int now = Math.max(0, balances.getOrDefault(name, 0) + amount);
        balances.put(name, now);
        return now;
    }

    private int atDesk(String name, int amount) {
        desk(name).lock();
        try {
            return change(name, amount);
        } finally {
            desk(name).unlock();
        }
    }

    public int deposit(String name) {
        return atDesk(name, 1);
    }

    public int withdraw(String name) {
        return atDesk(name, -1);
    }

    public int balance(String name) {
        return atDesk(name, 0);
    }

    public int transfer(String from, String to) {
        desk(from).lock();
        try {
            if (change(from, 0) > 0) {
                atDesk(to, 1);
                change(from, -1);
            }
            return change(from, 0);
        } finally {
            desk(from).unlock();
        }
    }
}
