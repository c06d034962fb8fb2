// promise: account
// style: the state lies in a superclass, and the subclass adds by super.deposit()
public class Account extends Money {

    private int deposits;

    @Override
    public synchronized int deposit() {
        deposits++;
        return super.deposit();
    }

    public synchronized int withdraw() {
        if (amount > 0) {
            amount--;
        }
        return amount;
    }

    public synchronized int balance() {
        return amount;
    }
}

abstract class Money {

    protected int amount;

    public synchronized int deposit() {
        amount++;
        return amount;
    }
}
