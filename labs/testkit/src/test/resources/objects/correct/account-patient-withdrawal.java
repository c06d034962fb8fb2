// promise: account
// style: looks ten times for money, and sleeps in between; what ends it is a bounded loop
public class Account {

    private int balance;

    public synchronized int deposit() {
        return ++balance;
    }

    public int withdraw() {
        for (int i = 0; i < 10; i++) {
            synchronized (this) {
                if (balance > 0) {
                    return --balance;
                }
            }
            pause();
        }
        return 0;
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    public synchronized int balance() {
        return balance;
    }
}
