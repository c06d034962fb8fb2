// promise: account
// style: compareAndSet loop over an immutable record
import java.util.concurrent.atomic.AtomicReference;

public class Account {

    private record State(int balance) {

        State plus(int amount) {
            return new State(Math.max(0, balance + amount));
        }
    }

    private final AtomicReference<State> state = new AtomicReference<>(new State(0));

    public int deposit() {
        return change(1);
    }

    public int withdraw() {
        return change(-1);
    }

    public int balance() {
        return state.get().balance();
    }

    private int change(int amount) {
        while (true) {
            State before = state.get();
            State after = before.plus(amount);
            if (state.compareAndSet(before, after)) {
                return after.balance();
            }
        }
    }
}
