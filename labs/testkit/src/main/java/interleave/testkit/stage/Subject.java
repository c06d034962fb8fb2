package interleave.testkit.stage;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.verdict.Kind;
import java.util.ArrayList;
import java.util.List;

/** An object of the student's, in the stage. The test has its handle only. */
public final class Subject {

    private static final int MOST_TOLD = 4;

    private final Stage stage;
    private final String className;
    private final String handle;
    /** The last calls of {@link #expect}, for evidence. */
    private final List<String> before = new ArrayList<>();

    Subject(Stage stage, String className, String handle) {
        this.stage = stage;
        this.className = className;
        this.handle = handle;
    }

    /** Runs an operation on the actor "test" and waits for its result. */
    public Value call(String operation, Object... arguments) {
        return stage.actor("test").call(this, operation, arguments);
    }

    /**
     * Calls an operation and compares its result, a text, number or boolean; the calls before it are evidence.
     * One test thread uses it.
     */
    public Subject expect(Object expected, String operation, Object... arguments) {
        String deed = operation + Actor.shown(arguments);
        Value wanted = new Value(Value.encode(expected));
        Value got = call(operation, arguments);
        if (!got.equals(wanted)) {
            throw CurrentCheck.failed(Kind.WRONG_REPLY, "test called " + className + "." + deed, wanted.toString(),
                got.toString(),
                before.isEmpty() ? new String[0] : new String[] {"before that: " + String.join(", then ", before)});
        }
        before.add(deed + " returned " + got);
        if (before.size() > MOST_TOLD) {
            before.remove(0);
        }
        return this;
    }

    String className() {
        return className;
    }

    String handle() {
        return handle;
    }
}
