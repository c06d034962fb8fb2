package lab4;

import interleave.testkit.explore.Model;
import interleave.testkit.stage.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** What a message queue does where only one thread uses it (Q1 to Q3): what every schedule is compared with. */
final class QueueRules implements Model {

    private final int capacity;
    /** Lists as they are shown. */
    private final LongFunction<String> shown;
    /** All that was ever written; a message's number is its index. */
    private final List<Object> texts = new ArrayList<>();
    private boolean isClosed;

    private QueueRules(int capacity, boolean isFeed) {
        this.capacity = capacity;
        this.shown = isFeed ? this::asFeed : this::asMessages;
    }

    /** As a {@link Feed} shows them. */
    static QueueRules feed(int capacity) {
        return new QueueRules(capacity, true);
    }

    /** As the stage shows a list of messages. */
    static QueueRules queue(int capacity) {
        return new QueueRules(capacity, false);
    }

    @Override
    public String apply(Operation operation) {
        return switch (operation.name()) {
            case "write" -> write(operation.arguments().get(0));
            case "close" -> close();
            case "read" -> shown.apply(after(operation));
            default -> isClosed || after(operation) < texts.size() - 1 ? shown.apply(after(operation)) : WAITS;
        };
    }

    private String write(Object text) {
        if (isClosed) {
            return "IllegalStateException";
        }
        texts.add(text);
        return String.valueOf(texts.size() - 1);
    }

    private String close() {
        isClosed = true;
        return "null";
    }

    private static long after(Operation operation) {
        return ((Number) operation.arguments().get(0)).longValue();
    }

    private String asFeed(long after) {
        return "\"" + String.join(" ", kept(after).stream().map(number -> number + ":" + texts.get(number)).toList())
            + "\"";
    }

    private String asMessages(long after) {
        return kept(after).stream()
            .map(number -> "Message[" + number + ", an object of class Instant, \"" + texts.get(number) + "\"]")
            .toList().toString();
    }

    private List<Integer> kept(long after) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = Math.max(0, texts.size() - capacity); number < texts.size(); number++) {
            if (number > after) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
