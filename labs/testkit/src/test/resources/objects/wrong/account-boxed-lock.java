// promise: account
// kind: wrong reply
// fault: the lock is the Integer itself, and every change puts another object there
public class Account {

    private Integer balance = 0;

    public int deposit() {
        synchronized (balance) {
            balance = balance + 1;
            return balance;
        }
    }

    public int withdraw() {
        synchronized (balance) {
            if (balance > 0) {
                balance = balance - 1;
            }
            return balance;
        }
    }

    public int balance() {
        synchronized (balance) {
            return balance;
        }
    }
}
