// promise: account
// style: default methods of an interface, a lambda as the operation
import java.util.function.IntUnaryOperator;

public class Account implements Teller {

    private int balance;

    @Override
    public synchronized int change(IntUnaryOperator how) {
        balance = how.applyAsInt(balance);
        return balance;
    }
}

interface Teller {

    int change(IntUnaryOperator how);

    default int deposit() {
        return change(balance -> balance + 1);
    }

    default int withdraw() {
        return change(balance -> balance > 0 ? balance - 1 : balance);
    }

    default int balance() {
        return change(IntUnaryOperator.identity());
    }
}
