// promise: account
// kind: check-then-act
// fault: the balance is checked before the lock is taken, and not again under it
public class Account {

    private final Object lock = new Object();
    private int balance;

    public int deposit() {
        synchronized (lock) {
            balance++;
            return balance;
        }
    }

    public int withdraw() {
        if (balance() == 0) {
            return 0;
        }
        synchronized (lock) {
            balance--;
            return balance;
        }
    }

    public int balance() {
        synchronized (lock) {
            return balance;
        }
    }
}
