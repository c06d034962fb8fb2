// promise: account
// style: updateAndGet and getAndUpdate with the decision inside
import java.util.concurrent.atomic.AtomicLong;

public class Account {

    private final AtomicLong balance = new AtomicLong();

    public int deposit() {
        long before = balance.getAndUpdate(money -> money + 1);
        return (int) before + 1;
    }

    public int withdraw() {
        return (int) balance.updateAndGet(money -> money > 0 ? money - 1 : money);
    }

    public int balance() {
        return balance.intValue();
    }
}
