package interleave.testkit.inside;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * A piece of code that a lab's contract takes as a parameter, built from the closed grammar
 * {@code gate? ; return text | throw tag | call operation}: a test can say what happens inside a student's
 * section, and nothing of the test ever runs in the stage.
 */
final class Section implements Supplier<Object>, Runnable, Callable<Object> {

    /** What the section does after the gate. */
    interface Ending {
        Object end();
    }

    /** The exception of {@code throw tag}; its class is hidden from nobody, its tag tells which section threw it. */
    static final class Thrown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Thrown(String tag) {
            super(tag);
        }
    }

    private final Gate gate;
    private final Ending ending;

    /** @param gate where the section waits first; null where it does not */
    Section(Gate gate, Ending ending) {
        this.gate = gate;
        this.ending = ending;
    }

    @Override
    public Object get() {
        if (gate != null) {
            passGate();
        }
        return ending.end();
    }

    @Override
    public void run() {
        get();
    }

    @Override
    public Object call() {
        return get();
    }

    private void passGate() {
        try {
            gate.pass();
        } catch (InterruptedException heldNoLonger) {
            // A test that interrupts a thread inside its section wants the section left, with the flag kept.
            Thread.currentThread().interrupt();
        }
    }
}
