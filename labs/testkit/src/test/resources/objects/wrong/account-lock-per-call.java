// promise: account
// kind: lost update
// fault: every call makes a lock of its own, so nobody excludes anybody
public class Account {

    private int balance;

    public int deposit() {
        Object lock = new Object();
        synchronized (lock) {
            balance = balance + 1;
            return balance;
        }
    }

    public int withdraw() {
        Object lock = new Object();
        synchronized (lock) {
            if (balance > 0) {
                balance = balance - 1;
            }
            return balance;
        }
    }

    public int balance() {
        return balance;
    }
}
