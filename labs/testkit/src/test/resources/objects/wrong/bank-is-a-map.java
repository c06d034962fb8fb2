// promise: bank
// kind: lost update
import java.util.concurrent.ConcurrentHashMap;

public class Bank extends ConcurrentHashMap<String, Integer> {

    public int deposit(String name) {
        int now = getOrDefault(name, 0) + 1;
        super.put(name, now);
        return now;
    }

    public int withdraw(String name) {
        return merge(name, 0, (has, nothing) -> Math.max(0, has - 1));
    }

    public int transfer(String from, String to) {
        if (balance(from) > 0) {
            withdraw(from);
            deposit(to);
        }
        return balance(from);
    }

    public int balance(String name) {
        return getOrDefault(name, 0);
    }
}
