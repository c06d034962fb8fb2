package interleave.testkit.stage;

import interleave.testkit.wire.Verb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A named thread of the stage that runs a test's operations one after the other. */
public final class Actor {

    private final Stage stage;
    private final String name;

    Actor(Stage stage, String name) {
        this.stage = stage;
        this.name = name;
    }

    /** Starts an operation and returns at once. It waits for the actor's earlier ones. */
    public Call start(Subject subject, String operation, Object... arguments) {
        List<String> words = new ArrayList<>(List.of(name, subject.handle(), operation));
        Arrays.stream(arguments).map(Value::encode).forEach(words::add);
        String action = name + " called " + subject.className() + "." + operation + shown(arguments);
        return new Call(stage, action, name, stage.ask(Verb.CALL, words));
    }

    /** Runs an operation and waits for its result. */
    public Value call(Subject subject, String operation, Object... arguments) {
        return start(subject, operation, arguments).result();
    }

    public void interrupt() {
        stage.answer(Verb.INTERRUPT, name);
    }

    static String shown(Object... arguments) {
        return "(" + String.join(", ", Arrays.stream(arguments).map(Actor::shown).toList()) + ")";
    }

    private static String shown(Object argument) {
        if (argument instanceof Subject subject) {
            return subject.className();
        }
        return argument instanceof Section ? "…" : new Value(Value.encode(argument)).toString();
    }
}
