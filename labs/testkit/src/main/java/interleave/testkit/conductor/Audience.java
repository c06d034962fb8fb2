package interleave.testkit.conductor;

import interleave.testkit.wire.Event;
import interleave.testkit.wire.Event.Kind;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** The threads that an onlooker sees, and how much of what they do is told. Any thread may call. */
final class Audience {

    /** More events in a tenth of a second than anybody reads. */
    private static final int MOST_EVENTS = 40;
    private static final long SLICE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final ThreadGroup notThese;
    private final Consumer<Optional<Event>> told;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    /** Guarded by: itself. */
    private final Map<Thread, Onlooked> onlooked = new WeakHashMap<>();
    /** Guarded by: onlooked. For threads without a name, as virtual ones are. */
    private int unnamed;
    private final Map<Thread, String> names = new WeakHashMap<>();
    /** Whether the calling thread is in code of the stage's, where nothing is a step. */
    private final ThreadLocal<Boolean> isInside = ThreadLocal.withInitial(() -> false);
    private final AtomicInteger room = new AtomicInteger(MOST_EVENTS);
    private volatile long sliceBegan = System.nanoTime();

    /** @param notThese threads of this group are nobody's business */
    Audience(ThreadGroup notThese, Consumer<Optional<Event>> told) {
        this.notThese = notThese;
        this.told = told;
    }

    /** The calling thread; empty where it is the stage's, or in code of the stage's. */
    Optional<Onlooked> here() {
        Thread here = Thread.currentThread();
        if (here.getThreadGroup() == notThese || isInside.get()) {
            return Optional.empty();
        }
        synchronized (onlooked) {
            return Optional.of(onlooked.computeIfAbsent(here, first -> new Onlooked(name(here), this::tell)));
        }
    }

    /** Whether the calling thread has done anything of the student's yet. */
    boolean isKnown() {
        synchronized (onlooked) {
            return !isInside.get() && onlooked.containsKey(Thread.currentThread());
        }
    }

    /** As stack dumps call it. */
    String name(Thread thread) {
        synchronized (onlooked) {
            return names.computeIfAbsent(thread, first -> thread.getName().isEmpty() ? "virtual-" + ++unnamed
                : thread.getName());
        }
    }

    void forget(Thread thread) {
        synchronized (onlooked) {
            onlooked.remove(thread);
        }
    }

    private void tell(Event event) {
        long now = System.nanoTime();
        if (now - sliceBegan > SLICE_NANOS) {
            sliceBegan = now;
            room.set(MOST_EVENTS);
        }
        // A thread's end is always told: its column is free from then on.
        int left = event.kind() == Kind.ENDED ? 1 : room.getAndDecrement();
        if (left >= 0) {
            isInside.set(true);
            try {
                told.accept(left == 0 ? Optional.empty() : Optional.of(event));
            } finally {
                // Telling may have waited for a lock, and so have used up what wakes this thread: it looks once more.
                LockSupport.unpark(Thread.currentThread());
                isInside.set(false);
            }
        }
    }

    /** Tells who stands before a monitor still, one look later. On one thread of the stage's. */
    void lookForBlocked() {
        Map<Thread, Event> stand = new HashMap<>();
        synchronized (onlooked) {
            onlooked.forEach((thread, seen) -> {
                if (thread.getState() == Thread.State.BLOCKED && seen.looksAtEntering() == 2) {
                    stand.put(thread, seen.entering());
                }
            });
        }
        stand.forEach(this::tellWhoHasIt);
    }

    private void tellWhoHasIt(Thread thread, Event entering) {
        ThreadInfo info = threads.getThreadInfo(thread.getId());
        if (entering != null && info != null && info.getLockOwnerName() != null) {
            tell(new Event(Kind.BLOCKED, entering.lane(), entering.site(), entering.object(),
                info.getLockOwnerName()));
        }
    }
}
