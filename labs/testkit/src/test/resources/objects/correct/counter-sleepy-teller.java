// promise: counter
// style: a thread of its own counts, and calls sleep and join by their simple names
public class Counter {

    private int count;

    private class Teller extends Thread {

        private int result;

        @Override
        public void run() {
            try {
                sleep(100);
            } catch (InterruptedException stop) {
                interrupt();
            }
            synchronized (Counter.this) {
                result = ++count;
            }
        }

        private int await() {
            try {
                join(0, 0);
            } catch (InterruptedException stop) {
                interrupt();
            }
            return result;
        }
    }

    public int add() {
        Teller teller = new Teller();
        teller.start();
        return teller.await();
    }

    public synchronized int get() {
        return count;
    }
}
