package interleave.testkit.inside;

import interleave.testkit.wire.Frame;
import interleave.testkit.wire.Verb;
import interleave.testkit.wire.Words;
import java.util.Arrays;

/** An exception of student code as text. Runs student code ({@code getMessage}): call it on the student's thread. */
final class Thrown {

    private static final int LONGEST = 500;

    private final StudentLoader students;

    Thrown(StudentLoader students) {
        this.students = students;
    }

    Frame answer(long id, Throwable outer) {
        Throwable thrown = cause(outer);
        String tag = thrown instanceof Section.Thrown ? message(thrown) : "";
        return Frame.of(id, Verb.THROWN, thrown.getClass().getName(), message(thrown), tag, place(thrown));
    }

    /** Words of an operation's end in a schedule. */
    String outcome(Throwable thrown) {
        return Words.join(Verb.THROWN, thrown.getClass().getSimpleName(), message(thrown), place(thrown));
    }

    /** {@code NullPointerException at Bank.java:31}. Without its message, which may differ from run to run. */
    String described(Throwable outer) {
        Throwable thrown = cause(outer);
        String place = place(thrown);
        return thrown.getClass().getSimpleName() + (place.isEmpty() ? "" : " at " + place);
    }

    Frame uncaught(Thread thread, Throwable outer) {
        Throwable thrown = cause(outer);
        return Frame.of(0, Verb.UNCAUGHT, thread.getName(), thrown.getClass().getName(), message(thrown),
            place(thrown));
    }

    /**
     * Prints what the JVM itself would have printed, down to the student's outermost line: what is below is the
     * kit.
     */
    void print(Thread thread, Throwable exception) {
        StackTraceElement[] trace = exception.getStackTrace();
        int end = trace.length;
        while (end > 0 && !students.has(trace[end - 1].getClassName())) {
            end--;
        }
        if (end > 0) {
            exception.setStackTrace(Arrays.copyOf(trace, end));
        }
        System.err.print("Exception in thread \"" + thread.getName() + "\" ");
        exception.printStackTrace();
    }

    /** A failed static initialiser is told by what failed in it. */
    private static Throwable cause(Throwable thrown) {
        boolean wrapped = thrown instanceof ExceptionInInitializerError && thrown.getCause() != null;
        return wrapped ? thrown.getCause() : thrown;
    }

    private static String message(Throwable thrown) {
        String message;
        try {
            message = String.valueOf(thrown.getMessage());
        } catch (RuntimeException | StackOverflowError unwilling) {
            message = "(its getMessage() fails)";
        }
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST);
    }

    /** The innermost line of the student's own, such as {@code EchoServer.java:31}; empty where there is none. */
    private String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
            .filter(frame -> students.has(frame.getClassName()))
            .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
            .findFirst().orElse("");
    }
}
