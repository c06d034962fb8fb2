package interleave.testkit.stage;

/** An object of the student's, in the stage. The test has its handle only. */
public final class Subject {

    private final Stage stage;
    private final String className;
    private final String handle;

    Subject(Stage stage, String className, String handle) {
        this.stage = stage;
        this.className = className;
        this.handle = handle;
    }

    /** Runs an operation on the actor "test" and waits for its result. */
    public Value call(String operation, Object... arguments) {
        return stage.actor("test").call(this, operation, arguments);
    }

    String className() {
        return className;
    }

    String handle() {
        return handle;
    }
}
