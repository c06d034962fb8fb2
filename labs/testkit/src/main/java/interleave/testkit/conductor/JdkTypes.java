package interleave.testkit.conductor;

import java.io.BufferedOutputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.Set;

/** What is known of the JDK's own classes, where their inside matters. */
final class JdkTypes {

    /** They call back, or print, while they hold a lock that nobody else sees. */
    private static final Set<String> HIDDEN = Set.of("java.util.Vector", "java.util.Hashtable",
        "java.util.concurrent.CopyOnWriteArrayList", "java.util.concurrent.CopyOnWriteArraySet",
        "java.lang.StringBuffer", "java.io.PrintStream", "java.io.PrintWriter", "java.io.BufferedWriter");

    private JdkTypes() {
    }

    /**
     * Whether a thread that is about to start serves the JDK alone, and never runs a student's code as itself: it
     * carries virtual threads, or, being one itself since JDK 22, tells others that a socket is ready. On the thread
     * that starts it.
     */
    static boolean isTheJdks(Thread thread) {
        String name = thread.getClass().getName();
        return name.equals("jdk.internal.misc.CarrierThread") || name.equals("jdk.internal.misc.InnocuousThread")
            || isVirtual(thread) && isCalledBy("sun.nio.ch.Poller");
    }

    static boolean isVirtual(Thread thread) {
        return thread.getClass().getName().equals("java.lang.VirtualThread");
    }

    /** Whether its methods hold a lock of its own while they read or write: close waits for them, too. */
    static boolean locksWhileItWaits(Object receiver) {
        return receiver instanceof Reader || receiver instanceof Writer || receiver instanceof BufferedOutputStream;
    }

    /**
     * Whether a thread that is about to start is ever seen at a point or in a park. A timer's waits in a monitor of its
     * own, one of asynchronous channels in the system. On the thread that starts it.
     */
    static boolean isSeen(Thread thread) {
        return !thread.getClass().getName().equals("java.util.TimerThread")
            && !isCalledBy("sun.nio.ch.Asynchronous");
    }

    private static boolean isCalledBy(String beginning) {
        return StackWalker.getInstance().walk(frames -> frames.anyMatch(frame ->
            frame.getClassName().startsWith(beginning)));
    }

    /**
     * Whether the calling thread stands in a callback of the JDK's that runs under a lock of the JDK's own, such as
     * the function of {@code ConcurrentHashMap.compute}: nobody may be held there, for nobody would know who waits.
     */
    static boolean isUnderAHiddenLock() {
        return StackWalker.getInstance().walk(frames -> frames.anyMatch(frame -> mayHideALock(frame.getClassName())
            || frame.getMethodName().equals("<clinit>")));
    }

    /** Whether objects of this class call back, or may wait, under a lock of their own. */
    static boolean mayHideALock(String className) {
        return className.startsWith("java.util.concurrent.ConcurrentHashMap")
            || className.startsWith("java.util.Collections$Synchronized") || HIDDEN.contains(className);
    }
}
