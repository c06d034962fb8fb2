// promise: account
// style: CompletableFuture.supplyAsync on the common pool, with a lock inside
import java.util.concurrent.CompletableFuture;

public class Account {

    private int balance;

    private synchronized int change(int amount) {
        balance = Math.max(0, balance + amount);
        return balance;
    }

    public int deposit() {
        return CompletableFuture.supplyAsync(() -> change(1)).join();
    }

    public int withdraw() {
        return CompletableFuture.supplyAsync(() -> change(-1)).join();
    }

    public int balance() {
        return CompletableFuture.supplyAsync(() -> change(0)).join();
    }
}
