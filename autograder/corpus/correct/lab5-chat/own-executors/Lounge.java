package lab5;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Everything in here is done by one thread. Methods only ask for it, in the order of the calls. */
class Lounge {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final List<Output> outputs = new ArrayList<>();
    private final Deque<String> history = new ArrayDeque<>();

    void join(Output output) {
        thread.execute(() -> {
            history.stream().skip(history.size() < 10 ? 0 : 1).forEach(output::print);
            outputs.add(output);
            publish(output.name + " has joined");
        });
    }

    void leave(Output output, String farewell) {
        thread.execute(() -> {
            outputs.remove(output);
            publish(output.name + farewell);
        });
    }

    void say(Output output, String line) {
        thread.execute(() -> publish("Message from " + output.name + ": " + line));
    }

    void rename(Output output, String name) {
        thread.execute(() -> {
            if (name.isEmpty() || name.equals(output.name)) {
                return;
            }
            if (name.length() > 32) {
                output.print("Name too long (limit 32)");
            } else if (outputs.stream().anyMatch(other -> other.name.equals(name))) {
                output.print("Name already in use: " + name);
            } else {
                publish(output.name + " now goes by " + name);
                output.name = name;
            }
        });
    }

    private void publish(String text) {
        String entry = "At " + Instant.now() + " -- " + text;
        history.add(entry);
        if (history.size() > 10) {
            history.remove();
        }
        outputs.forEach(output -> output.print(entry));
    }

    void close() {
        thread.shutdownNow();
    }
}
