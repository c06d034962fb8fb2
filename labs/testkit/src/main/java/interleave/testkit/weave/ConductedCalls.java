package interleave.testkit.weave;

import interleave.testkit.wire.Site.Kind;
import java.util.Map;
import java.util.Optional;

/** Calls into the JDK that the conductor carries out itself. */
final class ConductedCalls {

    private static final String THREAD = "java/lang/Thread";
    private static final Map<String, Conducted> OF_ANY_OBJECT = Map.of(
        "wait()V", new Conducted(Kind.AWAIT, "wait", "await", "(Ljava/lang/Object;I)V"),
        "wait(J)V", new Conducted(Kind.AWAIT, "wait", "await", "(Ljava/lang/Object;JI)V"),
        "wait(JI)V", new Conducted(Kind.AWAIT, "wait", "await", "(Ljava/lang/Object;JII)V"),
        "notify()V", new Conducted(Kind.WAKE, "notify", "wakeOne", "(Ljava/lang/Object;I)V"),
        "notifyAll()V", new Conducted(Kind.WAKE, "notifyAll", "wakeAll", "(Ljava/lang/Object;I)V"));
    private static final Map<String, Conducted> OF_A_THREAD = Map.of(
        "join()V", new Conducted(Kind.JOIN, "join", "join", "(Ljava/lang/Thread;I)V"),
        "join(J)V", new Conducted(Kind.JOIN, "join", "join", "(Ljava/lang/Thread;JI)V"));
    private static final Conducted SLEEP = new Conducted(Kind.SLEEP, "sleep", "sleep", "(JI)V");
    private static final Map<String, Conducted> OTHERS = Map.of(
        "java/util/concurrent/TimeUnit.sleep(J)V", SLEEP.in("java/util/concurrent/TimeUnit", "(J)J"),
        THREAD + ".sleep(J)V", SLEEP,
        THREAD + ".sleep(JI)V", new Conducted(Kind.SLEEP, "sleep", "sleep", "(JII)V"),
        THREAD + ".sleep(Ljava/time/Duration;)V", SLEEP.in("java/time/Duration", "()J"),
        THREAD + ".yield()V", new Conducted(Kind.YIELD, "yield", "yields", "(I)V"),
        THREAD + ".onSpinWait()V", new Conducted(Kind.YIELD, "onSpinWait", "yields", "(I)V"),
        "java/lang/System.nanoTime()J", new Conducted(null, "", "nanoTime", "()J"),
        "java/lang/System.currentTimeMillis()J", new Conducted(null, "", "currentTimeMillis", "()J"));

    private ConductedCalls() {
    }

    /**
     * What stands in place of a call.
     *
     * @param kind       of its site; null for a clock, which is no place to be held at
     * @param location   the name that a reader knows it by
     * @param method     of {@link interleave.testkit.points.Points}, with its descriptor
     * @param unit       the class whose {@code toMillis} tells the time of a sleep in milliseconds; empty for none
     * @param conversion the descriptor of that method
     */
    record Conducted(Kind kind, String location, String method, String descriptor, String unit, String conversion) {

        Conducted(Kind kind, String location, String method, String descriptor) {
            this(kind, location, method, descriptor, "", "");
        }

        private Conducted in(String otherUnit, String toMillis) {
            return new Conducted(kind, location, method, descriptor, otherUnit, toMillis);
        }
    }

    /** @param isThread whether the owner is a class of threads */
    static Optional<Conducted> find(boolean isStatic, String owner, String method, boolean isThread) {
        Conducted found = OTHERS.get(owner + "." + method);
        if (found == null && !isStatic) {
            found = isThread && OF_A_THREAD.containsKey(method) ? OF_A_THREAD.get(method) : OF_ANY_OBJECT.get(method);
        }
        return Optional.ofNullable(found);
    }
}
