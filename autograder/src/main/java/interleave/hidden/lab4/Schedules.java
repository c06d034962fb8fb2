package interleave.hidden.lab4;

import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Model;
import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Explores what two or three threads do to each other. One for a suite: its stage serves all its schedules. */
final class Schedules implements AutoCloseable {

    /** Of every feed: few enough that the third message drives the first one out. */
    private static final int CAPACITY = 2;
    private static final List<Object> NOTHING = List.of();

    private final Explorer explorer = Explorer.open();

    void check(Scenario scenario) {
        explorer.check(scenario);
    }

    static Scenario mailbox() {
        return Scenario.on("Mailbox", () -> model("Mailbox", NOTHING));
    }

    static Scenario noticeBoard() {
        return Scenario.on("NoticeBoard", () -> model("NoticeBoard", NOTHING));
    }

    /** With so many messages written. */
    static Scenario feed(int messages) {
        Scenario feed = Scenario.on("Feed", () -> model("Feed", List.of(CAPACITY)), CAPACITY);
        for (int i = 0; i < messages; i++) {
            feed = feed.test("write", String.valueOf((char) ('a' + i)));
        }
        return feed;
    }

    static Scenario queue(int capacity) {
        return Scenario.on("MessageQueue", () -> model("MessageQueue", List.of(capacity)), capacity);
    }

    /** What an object of a class, made with these arguments, promises to calls that come one after the other. */
    static Model model(String className, List<Object> arguments) {
        return switch (className) {
            case "Mailbox" -> oneSlot();
            case "NoticeBoard" -> oneNotice();
            case "Feed" -> messages(arguments, Schedules::asFeed);
            default -> messages(arguments, Schedules::asList);
        };
    }

    private static Model oneSlot() {
        List<Object> slot = new ArrayList<>();
        return operation -> {
            if (operation.name().equals("put")) {
                return slot.isEmpty() && slot.add(operation.arguments().get(0)) ? "null" : Model.WAITS;
            }
            return slot.isEmpty() ? Model.WAITS : '"' + slot.remove(0).toString() + '"';
        };
    }

    private static Model oneNotice() {
        Object[] notice = {""};
        return operation -> {
            if (operation.name().equals("post")) {
                notice[0] = operation.arguments().get(0);
                return "null";
            }
            return '"' + notice[0].toString() + "/" + notice[0] + '"';
        };
    }

    private static Model messages(List<Object> arguments, Function<List<QueueModel.Message>, String> shown) {
        QueueModel queue = new QueueModel((Integer) arguments.get(0));
        return operation -> switch (operation.name()) {
            case "write" -> queue.isClosed() ? "IllegalStateException"
                : String.valueOf(queue.write(operation.arguments().get(0).toString()));
            case "read" -> shown.apply(newer(queue, operation));
            case "awaitNewer" -> queue.isClosed() || !newer(queue, operation).isEmpty()
                ? shown.apply(newer(queue, operation)) : Model.WAITS;
            default -> queue.close();
        };
    }

    private static List<QueueModel.Message> newer(QueueModel queue, Operation operation) {
        return queue.read(((Number) operation.arguments().get(0)).longValue());
    }

    /** As the class {@code Feed} shows them. */
    private static String asFeed(List<QueueModel.Message> messages) {
        return messages.stream().map(message -> message.number() + ":" + message.text())
            .collect(Collectors.joining(" ", "\"", "\""));
    }

    /** As a stage shows a list of records. */
    private static String asList(List<QueueModel.Message> messages) {
        return messages.stream().map(message -> "Message[" + message.number() + ", an object of class Instant, \""
            + message.text() + "\"]").toList().toString();
    }

    @Override
    public void close() {
        explorer.close();
    }
}
