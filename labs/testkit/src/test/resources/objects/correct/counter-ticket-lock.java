// promise: counter
// style: numbered tickets, and a volatile display of the number that is served
import java.util.concurrent.atomic.AtomicInteger;

public class Counter {

    private final AtomicInteger nextTicket = new AtomicInteger();
    private volatile int served;
    private int count;

    private int inTurn(int amount) {
        int ticket = nextTicket.getAndIncrement();
        while (served != ticket) {
            Thread.yield();
        }
        count += amount;
        int now = count;
        served = ticket + 1;
        return now;
    }

    public int add() {
        return inTurn(1);
    }

    public int get() {
        return inTurn(0);
    }
}
