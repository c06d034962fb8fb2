// promise: bank
// style: an immutable map of all balances, replaced by compareAndSet
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

public class Bank {

    private final AtomicReference<Map<String, Integer>> balances = new AtomicReference<>(Map.of());

    private int change(String name, Consumer<Map<String, Integer>> how) {
        Map<String, Integer> after = balances.updateAndGet(before -> {
            Map<String, Integer> copy = new HashMap<>(before);
            how.accept(copy);
            return Map.copyOf(copy);
        });
        return after.getOrDefault(name, 0);
    }

    public int deposit(String name) {
        return change(name, all -> all.merge(name, 1, Integer::sum));
    }

    public int withdraw(String name) {
        return change(name, all -> all.computeIfPresent(name, (key, balance) -> Math.max(0, balance - 1)));
    }

    public int transfer(String from, String to) {
        return change(from, all -> {
            if (all.getOrDefault(from, 0) > 0) {
                all.merge(from, -1, Integer::sum);
                all.merge(to, 1, Integer::sum);
            }
        });
    }

    public int balance(String name) {
        return balances.get().getOrDefault(name, 0);
    }
}
