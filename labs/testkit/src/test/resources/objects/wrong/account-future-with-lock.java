// promise: account
// kind: deadlock
// fault: withdraw waits with the lock in its hand for a task that needs the lock
import java.util.concurrent.CompletableFuture;

public class Account {

    private int balance;

    public synchronized int deposit() {
        return ++balance;
    }

    public synchronized int withdraw() {
        int before = CompletableFuture.supplyAsync(this::balance).join();
        balance = Math.max(0, before - 1);
        return balance;
    }

    public synchronized int balance() {
        return balance;
    }
}
