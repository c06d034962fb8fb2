package interleave.testkit.stage;

import interleave.testkit.verdict.Quote;
import interleave.testkit.wire.Frame;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exception of student code.
 *
 * @param thread    the thread that it ended; empty where it left through a call
 * @param className the exception's class, such as {@code java.lang.NullPointerException}
 * @param message   its message, bounded
 * @param place     the innermost line of the student's, such as {@code EchoServer.java:31}, or empty
 */
record Uncaught(String thread, String className, String message, String place) {

    private static final Pattern OPEN_TASK = Pattern.compile("Lab \\d+, task (\\d{1,3}): .*");

    /** From a frame of a thread that died. */
    static Uncaught of(Frame frame) {
        return new Uncaught(frame.fields().get(0), frame.fields().get(1), frame.fields().get(2), frame.fields().get(3));
    }

    /** {@code NullPointerException "…" at EchoServer.java:31} */
    String described() {
        String simple = className.substring(className.lastIndexOf('.') + 1);
        String where = place.isEmpty() ? "" : " at " + place;
        return simple + ("null".equals(message) ? "" : " " + Quote.of(message)) + where;
    }

    /** Whether it is the mark of a task that nobody has written yet. */
    boolean isOpenTask() {
        return className.equals("java.lang.UnsupportedOperationException") && OPEN_TASK.matcher(message).matches();
    }

    /** Whether that task comes after the given one; none comes after the empty text. */
    boolean isOpenTaskAfter(String task) {
        Matcher open = OPEN_TASK.matcher(message);
        return isOpenTask() && open.matches() && !task.isEmpty()
            && Integer.parseInt(open.group(1)) > Integer.parseInt(task);
    }
}
