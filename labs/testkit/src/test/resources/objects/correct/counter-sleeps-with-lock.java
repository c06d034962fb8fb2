// promise: counter
// style: a slow operation that sleeps in its synchronized method, and tells what it does
public class Counter {

    private int count;

    public synchronized int add() throws InterruptedException {
        int next = count + 1;
        Thread.sleep(200);
        count = next;
        System.out.println("count is " + count);
        return next;
    }

    public synchronized int get() {
        return count;
    }
}
