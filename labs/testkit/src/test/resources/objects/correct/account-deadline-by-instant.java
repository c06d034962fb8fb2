// promise: account
// style: waits for money until a java.time deadline is over, and sleeps for what is left, never less than nothing
import java.time.Instant;
import java.time.LocalTime;
import java.util.concurrent.TimeUnit;

public class Account {

    private int balance;

    public synchronized int deposit() {
        notifyAll();
        return ++balance;
    }

    public synchronized int withdraw() {
        Instant end = Instant.now().plusMillis(30);
        LocalTime clock = LocalTime.now();
        try {
            while (balance == 0 && Instant.now().isBefore(end)) {
                wait(10);
            }
            TimeUnit.MILLISECONDS.sleep(-1);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        if (balance > 0 && clock != null) {
            balance--;
        }
        return balance;
    }

    public synchronized int balance() {
        return balance;
    }
}
