package interleave.testkit.weave;

import interleave.testkit.wire.Site.Kind;
import java.util.Map;
import java.util.Optional;

/** Calls into the JDK that the conductor carries out itself. */
final class ConductedCalls {

    private static final String THREAD = "java/lang/Thread";
    private static final String UNIT = "java/util/concurrent/TimeUnit.";
    private static final Map<String, Conducted> OF_ANY_OBJECT = Map.of(
        "wait()V", point(Kind.AWAIT, "wait", "await", "(Ljava/lang/Object;I)V"),
        "wait(J)V", point(Kind.AWAIT, "wait", "await", "(Ljava/lang/Object;JI)V"),
        "wait(JI)V", point(Kind.AWAIT, "wait", "await", "(Ljava/lang/Object;JII)V"),
        "notify()V", point(Kind.WAKE, "notify", "wakeOne", "(Ljava/lang/Object;I)V"),
        "notifyAll()V", point(Kind.WAKE, "notifyAll", "wakeAll", "(Ljava/lang/Object;I)V"));
    private static final Map<String, Conducted> OF_A_THREAD = Map.of(
        "join()V", point(Kind.JOIN, "join", "join", "(Ljava/lang/Thread;I)V"),
        "join(J)V", point(Kind.JOIN, "join", "join", "(Ljava/lang/Thread;JI)V"),
        "join(JI)V", point(Kind.JOIN, "join", "join", "(Ljava/lang/Thread;JII)V"),
        "join(Ljava/time/Duration;)Z", timed(Kind.JOIN, "join", "(Ljava/lang/Thread;Ljava/time/Duration;I)Z"));
    private static final Map<String, Conducted> OTHERS = Map.ofEntries(
        Map.entry(UNIT + "sleep(J)V", timed(Kind.SLEEP, "sleep", "(Ljava/util/concurrent/TimeUnit;JI)V")),
        Map.entry(UNIT + "timedJoin(Ljava/lang/Thread;J)V",
            timed(Kind.JOIN, "join", "(Ljava/util/concurrent/TimeUnit;Ljava/lang/Thread;JI)V")),
        Map.entry(UNIT + "timedWait(Ljava/lang/Object;J)V",
            timed(Kind.AWAIT, "wait", "(Ljava/util/concurrent/TimeUnit;Ljava/lang/Object;JI)V")),
        Map.entry(THREAD + ".sleep(J)V", point(Kind.SLEEP, "sleep", "sleep", "(JI)V")),
        Map.entry(THREAD + ".sleep(JI)V", point(Kind.SLEEP, "sleep", "sleep", "(JII)V")),
        Map.entry(THREAD + ".sleep(Ljava/time/Duration;)V",
            timed(Kind.SLEEP, "sleep", "(Ljava/time/Duration;I)V")),
        Map.entry(THREAD + ".yield()V", point(Kind.YIELD, "yield", "yields", "(I)V")),
        Map.entry(THREAD + ".onSpinWait()V", point(Kind.YIELD, "onSpinWait", "yields", "(I)V")),
        Map.entry("java/lang/System.nanoTime()J", clock("nanoTime", "()J")),
        Map.entry("java/lang/System.currentTimeMillis()J", clock("currentTimeMillis", "()J")),
        Map.entry("java/time/Instant.now()Ljava/time/Instant;", clock("instant", "()Ljava/time/Instant;")),
        Map.entry("java/time/LocalTime.now()Ljava/time/LocalTime;", clock("localTime", "()Ljava/time/LocalTime;")),
        Map.entry("java/time/LocalDateTime.now()Ljava/time/LocalDateTime;",
            clock("localDateTime", "()Ljava/time/LocalDateTime;")));

    private ConductedCalls() {
    }

    private static Conducted point(Kind kind, String location, String method, String descriptor) {
        return new Conducted(kind, location, "Points", method, descriptor);
    }

    private static Conducted timed(Kind kind, String method, String descriptor) {
        return new Conducted(kind, method, "TimedPoints", method, descriptor);
    }

    private static Conducted clock(String method, String descriptor) {
        return new Conducted(null, "", "Clocks", method, descriptor);
    }

    /**
     * What stands in place of a call.
     *
     * @param kind       of its site; null for a clock, which is no place to be held at
     * @param location   the name that a reader knows it by
     * @param type       a class beside {@link interleave.testkit.points.Points}
     * @param method     of that class, with its descriptor
     */
    record Conducted(Kind kind, String location, String type, String method, String descriptor) {

        String owner() {
            return "interleave/testkit/points/" + type;
        }
    }

    /** @param isThread whether the owner is a class of threads */
    static Optional<Conducted> find(boolean isStatic, String owner, String method, boolean isThread) {
        // A class of threads calls sleep by its simple name, as its own.
        Conducted found = OTHERS.get((isStatic && isThread ? THREAD : owner) + "." + method);
        if (found == null && !isStatic) {
            found = isThread && OF_A_THREAD.containsKey(method) ? OF_A_THREAD.get(method) : OF_ANY_OBJECT.get(method);
        }
        return Optional.ofNullable(found);
    }
}
