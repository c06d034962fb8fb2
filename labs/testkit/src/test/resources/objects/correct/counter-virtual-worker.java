// promise: counter
// style: a virtual thread serves a queue of requests
// min-jdk: 21
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

public class Counter {

    private sealed interface Request permits Add, Get {
    }

    private record Add(CompletableFuture<Integer> reply) implements Request {
    }

    private record Get(CompletableFuture<Integer> reply) implements Request {
    }

    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

    public Counter() {
        Thread.startVirtualThread(this::serve);
    }

    private void serve() {
        int count = 0;
        try {
            while (true) {
                switch (requests.take()) {
                    case Add add -> add.reply().complete(++count);
                    case Get get -> get.reply().complete(count);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    public int add() {
        Add request = new Add(new CompletableFuture<>());
        requests.add(request);
        return request.reply().join();
    }

    public int get() {
        Get request = new Get(new CompletableFuture<>());
        requests.add(request);
        return request.reply().join();
    }
}
