package lab3;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** No lock: every change replaces the whole map, if nobody else has replaced it meanwhile. */
public class Bank {

    private final AtomicReference<Map<String, Integer>> accounts = new AtomicReference<>(Map.of());

    public int deposit(String name) {
        while (true) {
            Map<String, Integer> old = accounts.get();
            Map<String, Integer> changed = new HashMap<>(old);
            changed.merge(name, 1, Integer::sum);
            if (accounts.compareAndSet(old, changed)) {
                return changed.get(name);
            }
        }
    }

    public int withdraw(String name) {
        Map<String, Integer> now = accounts.updateAndGet(old -> {
            Map<String, Integer> changed = new HashMap<>(old);
            changed.computeIfPresent(name, (key, money) -> money > 0 ? money - 1 : 0);
            return changed;
        });
        return now.getOrDefault(name, 0);
    }

    public int transfer(String from, String to) {
        while (true) {
            Map<String, Integer> old = accounts.get();
            int money = old.getOrDefault(from, 0);
            if (money == 0) {
                return 0;
            }
            Map<String, Integer> changed = new HashMap<>(old);
            changed.merge(from, -1, Integer::sum);
            changed.merge(to, 1, Integer::sum);
            if (accounts.compareAndSet(old, changed)) {
                return changed.get(from);
            }
        }
    }

    public int balance(String name) {
        return accounts.get().getOrDefault(name, 0);
    }
}
