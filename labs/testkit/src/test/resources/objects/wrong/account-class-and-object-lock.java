// promise: account
// kind: lost update
// fault: deposit locks the object and withdraw locks the class: these are two locks
public class Account {

    private static int balance;

    public synchronized int deposit() {
        balance = balance + 1;
        return balance;
    }

    public int withdraw() {
        return take();
    }

    private static synchronized int take() {
        int rest = Math.max(0, balance - 1);
        balance = rest;
        return rest;
    }

    public synchronized int balance() {
        return balance;
    }
}
