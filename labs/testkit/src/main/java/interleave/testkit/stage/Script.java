package interleave.testkit.stage;

import interleave.testkit.wire.Deed;
import interleave.testkit.wire.Plain;
import interleave.testkit.wire.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a schedule runs: an object and the operations on it, in the order in which they begin. The first step makes
 * the object.
 *
 * @param className the object's class
 * @param arguments of its constructor
 * @param calls     the operations
 */
public record Script(String className, List<Object> arguments, List<Call> calls, Way way) {

    /** Goes before a server's class, as nothing does that is a name. */
    private static final String OVER_SOCKETS = "socket:";

    /** How operations reach the object. */
    public enum Way {
        /** Each is a call of one of its methods, on a thread of its actor. */
        CALL,
        /** The object is a server, and each operation a {@link Deed} of one of its clients. */
        SOCKET
    }

    /** One operation, and the thread that runs it. */
    public record Call(String actor, Operation operation, Way way) {

        /** {@code deposit("jack")}; of a client, what it sends or does: {@code "deposit jack"}. */
        public String text() {
            // Of what a client or an administrator does, the first word is what is sent.
            String arguments = operation.arguments().stream().limit(way == Way.CALL ? Long.MAX_VALUE : 1)
                .map(each -> each instanceof String text ? '"' + text + '"' : String.valueOf(each))
                .collect(Collectors.joining(", "));
            return way == Way.CALL ? operation.name() + "(" + arguments + ")"
                : Deed.of(operation.name()).told(arguments);
        }

        /** As a sentence that begins with its actor. */
        public String happens() {
            return way == Way.CALL ? "calls " + text() : text();
        }

        public String happened() {
            return way == Way.CALL ? "called " + text() : text();
        }

        /** With what came of it. */
        public String brings(String result) {
            return text() + (way == Way.CALL ? " = " : " → ") + result;
        }
    }

    public Script {
        arguments = List.copyOf(arguments);
        calls = List.copyOf(calls);
    }

    public static Script on(String className, Object... arguments) {
        return new Script(className, List.of(arguments), List.of(), Way.CALL);
    }

    /** A server on a port of its own choice, and no clients yet. */
    public static Script serving(String className) {
        return new Script(className, List.of(0), List.of(), Way.SOCKET);
    }

    /** The same script with one more operation at its end. */
    public Script then(String actor, String operation, Object... operands) {
        List<Call> more = new ArrayList<>(calls);
        more.add(new Call(actor, new Operation(operation, operands), way));
        return new Script(className, arguments, more, way);
    }

    List<String> encoded() {
        List<String> fields = new ArrayList<>(List.of(className,
            Words.join(arguments.stream().map(Value::encode).toList())));
        for (Call call : calls) {
            List<String> words = new ArrayList<>(List.of(call.actor(), call.operation().name()));
            call.operation().arguments().stream().map(Value::encode).forEach(words::add);
            fields.add(Words.join(words));
        }
        return fields;
    }

    /** All of it as one text, which {@link #parse} reads. */
    public String text() {
        List<String> fields = encoded();
        if (way == Way.SOCKET) {
            fields.set(0, OVER_SOCKETS + className);
        }
        return Words.join(fields);
    }

    /** @throws IllegalArgumentException where it is no such text */
    public static Script parse(String text) {
        List<String> fields = Words.split(text);
        Way way = fields.get(0).startsWith(OVER_SOCKETS) ? Way.SOCKET : Way.CALL;
        Script script = new Script(fields.get(0).replace(OVER_SOCKETS, ""),
            Words.split(fields.get(1)).stream().map(Plain::decode).toList(), List.of(), way);
        for (String field : fields.subList(2, fields.size())) {
            List<String> words = Words.split(field);
            script = script.then(words.get(0), words.get(1),
                words.stream().skip(2).map(Plain::decode).toArray());
        }
        return script;
    }

    /** As a beginner would write it: {@code client-1: deposit("jack"); client-2: deposit("jack")}. */
    @Override
    public String toString() {
        return calls.stream().map(call -> call.actor() + ": " + call.text()).collect(Collectors.joining("; "));
    }
}
