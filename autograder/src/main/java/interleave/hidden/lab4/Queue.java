package interleave.hidden.lab4;

import static interleave.testkit.verdict.Kind.LOST_OR_DOUBLED;
import static interleave.testkit.verdict.Kind.NO_ANSWER;
import static interleave.testkit.verdict.Kind.WRONG_ORDER;
import static interleave.testkit.verdict.Kind.WRONG_REPLY;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Subject;
import interleave.testkit.stage.Value;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A new {@code MessageQueue} that one thread uses, beside the model that knows what it has to say. */
final class Queue {

    private static final int MOST_TOLD = 6;

    private final Stage stage;
    private final Subject subject;
    private final int capacity;
    private final QueueModel model;
    private final List<String> before = new ArrayList<>();

    Queue(Stage stage, int capacity) {
        this.stage = stage;
        this.subject = stage.create("MessageQueue", capacity);
        this.capacity = capacity;
        this.model = new QueueModel(capacity);
    }

    Subject subject() {
        return subject;
    }

    /** Writes, on a thread of its own: nobody is there for whom it could wait. */
    Queue write(String text) {
        String action = told("writer called write(\"" + text + "\")");
        Value number = Ends.result(stage.actor("writer").start(subject, "write", text), NO_ANSWER, action);
        long expected = model.write(text);
        if (number.asLong() != expected) {
            throw CurrentCheck.failed(WRONG_REPLY, action, "number " + expected, number.toString());
        }
        before.add("write = " + expected);
        return this;
    }

    /** Reads, on a thread of its own, and compares all messages, but for their times. */
    Queue read(long after) {
        return compare("read", after);
    }

    /** As {@link #read}, where there is something newer, or the queue is closed. */
    Queue awaitNewer(long after) {
        return compare("awaitNewer", after);
    }

    Queue close() {
        subject.call("close");
        model.close();
        before.add("close");
        return this;
    }

    private Queue compare(String operation, long after) {
        String action = told("reader called " + operation + "(" + after + ")");
        Value got = Ends.result(stage.actor("reader").start(subject, operation, after), Kind.LOST_WAKE_UP, action);
        expect(model.read(after), got, action);
        before.add(operation + "(" + after + ")");
        return this;
    }

    /** What there is of a queue of such a capacity comes first in every failure, then the last calls. */
    private String told(String now) {
        List<String> last = before.subList(Math.max(0, before.size() - MOST_TOLD), before.size());
        return "new MessageQueue(" + capacity + "), " + (last.size() < before.size() ? "…, " : "")
            + last.stream().map(call -> call + ", ").collect(Collectors.joining()) + now;
    }

    /** Fails where these are not the messages that are due. */
    static void expect(List<QueueModel.Message> due, Value got, String action) {
        List<QueueModel.Message> messages = messages(got);
        if (!messages.equals(due)) {
            boolean isOrder = messages.size() == due.size() && messages.containsAll(due);
            throw CurrentCheck.failed(isOrder ? WRONG_ORDER : LOST_OR_DOUBLED, action, shown(due), shown(messages));
        }
    }

    private static List<QueueModel.Message> messages(Value list) {
        return list.asList().stream().map(Value::asRecord)
            .map(parts -> new QueueModel.Message(parts.get(0).asLong(), parts.get(2).asText())).toList();
    }

    private static String shown(List<QueueModel.Message> messages) {
        return messages.stream().map(message -> message.number() + ": \"" + message.text() + '"')
            .collect(Collectors.joining(", ", "[", "]"));
    }
}
