// promise: counter
// style: a thread for every operation, and join
public class Counter {

    private final Object lock = new Object();
    private int count;

    private class Adder extends Thread {

        private final int amount;
        private int result;

        Adder(int amount) {
            this.amount = amount;
        }

        @Override
        public void run() {
            synchronized (lock) {
                count += amount;
                result = count;
            }
        }
    }

    private int inThread(int amount) throws InterruptedException {
        Adder adder = new Adder(amount);
        adder.start();
        adder.join();
        return adder.result;
    }

    public int add() throws InterruptedException {
        return inThread(1);
    }

    public int get() throws InterruptedException {
        return inThread(0);
    }
}
