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
        return new ThreadSeen(steady(words.get(0)), words.get(1), words.get(2), steady(words.get(3)),
            Boolean.parseBoolean(words.get(4)), words.subList(5, words.size()));
    }

    /** Names that students give their threads hold ports, which differ from run to run. */
    private static String steady(String name) {
        return name.replaceAll("(?<!\\d)\\d{4,5}(?!\\d)", "PORT");
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
        return "\"" + name + "\" " + deed();
    }

    /** Of a thread that never rests: where a look meets it is chance, but not where it began. */
    String whereabouts() {
        String began = "";
        for (String frame : frames) {
            began = isStudents(frame) ? method(frame) : began;
        }
        return "\"" + name + "\" is " + (began.isEmpty() ? "there" : "in " + began);
    }

    /** As {@link #described} without the name: equal for threads that do the same. */
    String deed() {
        String frame = studentFrame();
        if (frame.isEmpty()) {
            return activity();
        }
        // Compiled code tells the line after the one on which it waits for a monitor.
        return activity() + (state.equals("BLOCKED") ? ", in " + method(frame) : ", at " + lastWord(frame));
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
        } else if (calls("interleave.testkit.inside.Terminal")) {
            return "waits for a line to be typed";
        } else if (top.startsWith("java.lang.Object wait")) {
            return "waits in Object.wait of " + simple(lock);
        }
        // Of a lock's condition; the JDK's name for it differs from version to version.
        return "waits for " + (lock.isEmpty() || lock.endsWith("ConditionObject") ? "a signal" : simple(lock))
            + heldBy();
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

    /** The innermost frame that is neither the JDK's nor the stage's; empty where there is none. */
    private String studentFrame() {
        return frames.stream().filter(ThreadSeen::isStudents).findFirst().orElse("");
    }

    /** The JVM's own classes for lambdas and method references have an address for a name, another one in each run. */
    private static boolean isStudents(String frame) {
        return !frame.matches("(java|javax|jdk|sun|com\\.sun|interleave\\.testkit)\\..*|\\S+/0x\\S+ .*");
    }

    /** {@code Handler.run}: of "lab2.Server$Handler run Server.java:31". */
    private static String method(String frame) {
        String[] words = frame.split(" ");
        return words[0].substring(Math.max(words[0].lastIndexOf('.'), words[0].lastIndexOf('$')) + 1) + "." + words[1];
    }

    private static String lastWord(String frame) {
        return frame.substring(frame.lastIndexOf(' ') + 1);
    }
}
