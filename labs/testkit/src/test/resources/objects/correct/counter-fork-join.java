// promise: counter
// style: tasks of the common pool and an atomic count
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.atomic.AtomicInteger;

public class Counter {

    private final AtomicInteger count = new AtomicInteger();

    private class Change extends RecursiveTask<Integer> {

        private final int amount;

        Change(int amount) {
            this.amount = amount;
        }

        @Override
        protected Integer compute() {
            return count.addAndGet(amount);
        }
    }

    public int add() {
        return ForkJoinPool.commonPool().invoke(new Change(1));
    }

    public int get() {
        return ForkJoinPool.commonPool().invoke(new Change(0));
    }
}
