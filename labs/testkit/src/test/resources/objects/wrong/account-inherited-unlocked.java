// promise: account
// kind: lost update
// fault: the superclass's balance is changed by deposit, which overrides without synchronized
public class Account extends BasicAccount {

    @Override
    public int deposit() {
        balance = balance + 1;
        return balance;
    }
}

class BasicAccount {

    protected int balance;

    public synchronized int deposit() {
        balance = balance + 1;
        return balance;
    }

    public synchronized int withdraw() {
        balance = Math.max(0, balance - 1);
        return balance;
    }

    public synchronized int balance() {
        return balance;
    }
}
