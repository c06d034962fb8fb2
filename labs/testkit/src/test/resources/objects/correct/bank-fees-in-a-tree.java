// promise: bank
// style: a tree and a builder that nobody changes after the constructor, read by all without a lock
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

public class Bank {

    private final TreeMap<Integer, Integer> steps = new TreeMap<>(Map.of(0, 1, 100, 2));
    private final StringBuilder title = new StringBuilder("bank");
    private final Map<String, Integer> balances = new ConcurrentHashMap<>();

    private int step(int amount) {
        return title.substring(0, 1).isEmpty() ? 0 : steps.floorEntry(amount).getValue();
    }

    public int deposit(String name) {
        return balances.merge(name, step(5), Integer::sum);
    }

    public int withdraw(String name) {
        return balances.merge(name, 0, (has, nothing) -> has > 0 ? has - step(5) : 0);
    }

    public synchronized int transfer(String from, String to) {
        boolean[] paid = new boolean[1];
        int left = balances.merge(from, 0, (has, nothing) -> {
            paid[0] = has > 0;
            return has > 0 ? has - step(1) : 0;
        });
        if (paid[0]) {
            balances.merge(to, step(7), Integer::sum);
        }
        return left;
    }

    public int balance(String name) {
        return balances.getOrDefault(name, 0);
    }
}
