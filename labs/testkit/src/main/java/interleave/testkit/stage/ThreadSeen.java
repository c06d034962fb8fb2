package interleave.testkit.stage;

import interleave.testkit.wire.Words;
import java.util.List;

/**
 * One thread of the student's at one look.
 *
 * @param name       the thread's name
 * @param state      a {@link Thread.State} by name
 * @param lock       the class of what it waits for, or empty
 * @param owner      the thread that holds it, or empty
 * @param deadlocked whether the JVM sees it in a circle of waiting
 * @param frames     its stack, innermost first: {@code class method file:line}
 */
public record ThreadSeen(String name, String state, String lock, String owner, boolean deadlocked,
                         List<String> frames) {

    static ThreadSeen of(String encoded) {
        List<String> words = Words.split(encoded);
        return new ThreadSeen(words.get(0), words.get(1), words.get(2), words.get(3),
            Boolean.parseBoolean(words.get(4)), words.subList(5, words.size()));
    }

    /** Parked by the test itself, inside a section. */
    public boolean isAtGate() {
        return frames.stream().anyMatch(frame -> frame.startsWith("interleave.testkit.inside.Gate "));
    }

    public boolean isWaiting() {
        return !state.equals("RUNNABLE") || isInInputOrOutput();
    }

    private boolean isInInputOrOutput() {
        return !frames.isEmpty() && !activity().equals("is running");
    }

    /** One sentence for a reader: {@code "Thread-0" waits for bytes from a socket, at EchoServer.java:31}. */
    public String described() {
        String place = studentFrame();
        return "\"" + name + "\" " + activity() + (place.isEmpty() ? "" : ", at " + place);
    }

    /** As {@link #described} without the name: equal for threads that do the same. */
    String deed() {
        String place = studentFrame();
        return activity() + (place.isEmpty() ? "" : ", at " + place);
    }

    private String activity() {
        if (isAtGate()) {
            return "is held by the test inside its section";
        }
        return switch (state) {
            case "BLOCKED" -> "is BLOCKED on the monitor of " + simple(lock) + heldBy();
            case "WAITING", "TIMED_WAITING" -> waiting();
            case "RUNNABLE" -> inputOrOutput();
            default -> "is " + state;
        };
    }

    private String waiting() {
        String top = frames.isEmpty() ? "" : frames.get(0);
        if (calls("java.lang.Thread sleep")) {
            return "sleeps";
        } else if (calls("java.lang.Thread join")) {
            return "waits for another thread to end (join)";
        } else if (top.startsWith("java.lang.Object wait")) {
            return "waits in Object.wait of " + simple(lock);
        }
        return "waits for " + (lock.isEmpty() ? "a signal" : simple(lock)) + heldBy();
    }

    private String inputOrOutput() {
        if (calls("java.net.ServerSocket accept") || calls("ServerSocketChannelImpl accept")) {
            return "waits for a connection (accept)";
        } else if (calls("NioSocketImpl implRead") || calls("NioSocketImpl read") || calls("SocketChannelImpl read")) {
            return "waits for bytes from a socket";
        } else if (calls("NioSocketImpl implWrite") || calls("NioSocketImpl write")
                || calls("SocketChannelImpl write")) {
            return "waits until a socket takes its bytes (write)";
        } else if (calls("java.io.FileInputStream readBytes") || calls("java.io.FileInputStream read")) {
            return "waits for standard input";
        } else if (calls("sun.nio.ch.SelectorImpl ")) {
            return "waits in a selector";
        }
        return "is running";
    }

    private boolean calls(String classAndMethod) {
        return frames.stream().limit(12).anyMatch(frame -> frame.contains(classAndMethod));
    }

    private String heldBy() {
        return owner.isEmpty() ? "" : ", held by \"" + owner + "\"";
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    /** The innermost line that is neither the JDK's nor the stage's. */
    private String studentFrame() {
        return frames.stream()
            .filter(frame -> !frame.matches("(java|javax|jdk|sun|com\\.sun|interleave\\.testkit)\\..*"))
            .map(frame -> frame.substring(frame.lastIndexOf(' ') + 1))
            .findFirst().orElse("");
    }
}
