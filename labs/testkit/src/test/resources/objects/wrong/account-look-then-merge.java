// promise: account
// kind: check-then-act
// fault: the change is one step with its own look, but whether there is something to take was asked before
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class Account {

    private final ConcurrentMap<String, Integer> balances = new ConcurrentHashMap<>();

    public int deposit() {
        return balances.merge("it", 1, Integer::sum);
    }

    public int withdraw() {
        return balance() > 0 ? balances.merge("it", -1, Integer::sum) : 0;
    }

    public int balance() {
        return balances.getOrDefault("it", 0);
    }
}
