package interleave.testkit.conductor;

import java.util.Set;

/** What is known of the JDK's own classes, where their inside matters. */
final class JdkTypes {

    /** Their methods lock the object itself, or may: a student can hold that lock from outside. */
    private static final Set<String> NAMES = Set.of("java.util.Vector", "java.util.Stack", "java.util.Hashtable",
        "java.util.Properties", "java.lang.StringBuffer");

    private static final Set<String> HIDDEN = Set.of("java.util.Vector", "java.util.Hashtable",
        "java.io.PrintStream", "java.io.PrintWriter", "java.io.BufferedWriter");

    private JdkTypes() {
    }

    static boolean locksItself(Object receiver) {
        String name = receiver.getClass().getName();
        return NAMES.contains(name) || name.startsWith("java.util.Collections$Synchronized");
    }

    /** Whether a thread only carries others, and never runs a student's code as itself. */
    static boolean isCarrier(Thread thread) {
        String name = thread.getClass().getName();
        return name.equals("jdk.internal.misc.CarrierThread") || name.equals("jdk.internal.misc.InnocuousThread");
    }

    /** Whether a thread of this class is ever seen at a point or in a park; a timer's waits in a monitor of its own. */
    static boolean isSeen(Thread thread) {
        return !thread.getClass().getName().equals("java.util.TimerThread");
    }

    /**
     * Whether the calling thread stands in a callback of the JDK's that runs under a lock of the JDK's own, such as
     * the function of {@code ConcurrentHashMap.compute}: nobody may be held there, for nobody would know who waits.
     */
    static boolean isUnderAHiddenLock() {
        return StackWalker.getInstance().walk(frames -> frames.anyMatch(frame ->
            frame.getClassName().startsWith("java.util.concurrent.ConcurrentHashMap")
            || frame.getClassName().startsWith("java.util.Collections$Synchronized")
            || HIDDEN.contains(frame.getClassName()) || frame.getMethodName().equals("<clinit>")));
    }
}
