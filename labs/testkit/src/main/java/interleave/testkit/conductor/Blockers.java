package interleave.testkit.conductor;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;

/** Tells what a parked thread waits for. The stage opens {@code java.util.concurrent.locks} for it. */
final class Blockers {

    private static final MethodHandle OWNER = find();

    private Blockers() {
    }

    private static MethodHandle find() {
        try {
            return MethodHandles.privateLookupIn(AbstractOwnableSynchronizer.class, MethodHandles.lookup())
                .findVirtual(AbstractOwnableSynchronizer.class, "getExclusiveOwnerThread",
                    MethodType.methodType(Thread.class));
        } catch (ReflectiveOperationException closed) {
            return null;
        }
    }

    /** The lane that has the lock; null where there is none, or nobody can tell. */
    static Lane owner(Object blocker) {
        try {
            Thread owner = OWNER != null && blocker instanceof AbstractOwnableSynchronizer lock
                ? (Thread) OWNER.invokeExact(lock) : null;
            return owner == null ? null : Cast.of(owner);
        } catch (Throwable impossible) {
            return null;
        }
    }

    /** The class that a reader knows: {@code ReentrantLock}, {@code Condition}. */
    static String name(Object blocker) {
        if (blocker == null) {
            return "park";
        }
        String name = blocker.getClass().getName();
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return simple.contains("ConditionObject") ? "Condition" : simple.replaceAll("\\$.*", "");
    }

    /** {@code ReentrantLock of client-1}, as far as it can be told who has it. */
    static String describe(Object blocker) {
        Lane owner = owner(blocker);
        return owner == null ? name(blocker) : name(blocker) + " of " + owner.name;
    }
}
