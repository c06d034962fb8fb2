package lab6;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** The products belong to one thread. Everybody else asks it, and waits for its answer; so nobody needs a lock. */
final class Store {

    private final Map<String, String> prices = new LinkedHashMap<>();
    private final ExecutorService keeper = Executors.newSingleThreadExecutor();

    Store() {
        prices.put("Siomai", "0.5");
        prices.put("Siopao", "1.5");
        prices.put("Sagmaw", "0.0");
    }

    String list() {
        return ask(this::text);
    }

    String add(String name, String price) {
        return ask(() -> prices.putIfAbsent(name, price) == null ? text() : "Already exists\n");
    }

    String delete(String name) {
        return ask(() -> {
            prices.remove(name);
            return text();
        });
    }

    /** From now on the store does not change any more. It can still be listed. */
    void close() {
        keeper.shutdown();
    }

    private String ask(Callable<String> question) {
        try {
            return keeper.submit(question).get();
        } catch (RejectedExecutionException e) {
            return lastState();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private String lastState() {
        try {
            keeper.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        prices.forEach((name, price) -> text.append(name).append(' ').append(price).append('\n'));
        return text.append('\n').toString();
    }
}
