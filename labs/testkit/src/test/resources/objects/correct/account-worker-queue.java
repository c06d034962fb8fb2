// promise: account
// style: a worker thread of its own with a queue of requests
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

public class Account {

    private record Request(int amount, CompletableFuture<Integer> reply) {
    }

    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

    public Account() {
        Thread worker = new Thread(new Worker());
        worker.setDaemon(true);
        worker.start();
    }

    private class Worker implements Runnable {

        private int balance;

        @Override
        public void run() {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    Request request = requests.take();
                    balance = Math.max(0, balance + request.amount());
                    request.reply().complete(balance);
                }
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private int ask(int amount) {
        Request request = new Request(amount, new CompletableFuture<>());
        requests.add(request);
        return request.reply().join();
    }

    public int deposit() {
        return ask(1);
    }

    public int withdraw() {
        return ask(-1);
    }

    public int balance() {
        return ask(0);
    }
}
