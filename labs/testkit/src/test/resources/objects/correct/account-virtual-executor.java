// promise: account
// style: newVirtualThreadPerTaskExecutor, with a monitor inside
// min-jdk: 21
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Account {

    private int balance;

    private synchronized int change(int amount) {
        balance = Math.max(0, balance + amount);
        return balance;
    }

    private int inTask(Callable<Integer> task) throws Exception {
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            return tasks.submit(task).get();
        }
    }

    public int deposit() throws Exception {
        return inTask(() -> change(1));
    }

    public int withdraw() throws Exception {
        return inTask(() -> change(-1));
    }

    public int balance() throws Exception {
        return inTask(() -> change(0));
    }
}
