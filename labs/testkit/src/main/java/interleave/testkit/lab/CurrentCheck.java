package interleave.testkit.lab;

import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.lang.StackWalker.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the {@link Checks} of the test that is running, from its frame on the calling thread's stack.
 *
 * <p>Why the stack: tests of two engines fail in the same way then, and no test has to hand itself on to every
 * client and server that it uses.
 */
public final class CurrentCheck {

    private static final StackWalker WALKER = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

    private CurrentCheck() {
    }

    /** The task that the running test judges; empty outside a test, and where it belongs to none. */
    public static String task() {
        return find().map(Checks::task).orElse("");
    }

    /** The likely cause that the running test names; empty outside a test. */
    public static String cause() {
        return find().map(Checks::cause).orElse("");
    }

    /** A failure that the running test has found, with the likely cause that the test names. */
    public static CheckFailed failed(Kind kind, String action, String expected, String got, String... evidence) {
        return new CheckFailed(new Finding(kind, action, expected, got, List.of(evidence), cause()));
    }

    private static Optional<Checks> find() {
        return WALKER.walk(frames -> frames.flatMap(CurrentCheck::annotation).findFirst());
    }

    private static Stream<Checks> annotation(StackWalker.StackFrame frame) {
        try {
            Checks checks = frame.getDeclaringClass()
                .getDeclaredMethod(frame.getMethodName(), frame.getMethodType().parameterArray())
                .getAnnotation(Checks.class);
            return Stream.ofNullable(checks);
        } catch (NoSuchMethodException constructorOrInitialiser) {
            return Stream.empty();
        }
    }
}
