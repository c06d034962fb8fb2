// promise: account
// kind: check-then-act
// fault: withdraw takes no lock: two of them may see the same coin
public class Account {

    private int balance;

    public synchronized int deposit() {
        balance++;
        return balance;
    }

    public int withdraw() {
        if (balance > 0) {
            balance--;
        }
        return balance;
    }

    public synchronized int balance() {
        return balance;
    }
}
