package interleave.testkit.conductor;

import interleave.testkit.wire.Site;
import interleave.testkit.wire.Site.Kind;
import interleave.testkit.wire.Site.Trait;
import java.util.Set;

/**
 * An access or call that a thread stands right before.
 *
 * @param target the object; null for a static field
 * @param index  of an array's element, else 0
 */
record Stand(Site site, int number, Object target, int index) {

    /** Classes that say of themselves that they are not for several threads at once. */
    private static final Set<String> UNSAFE = Set.of("java.util.ArrayList", "java.util.LinkedList",
        "java.util.HashMap", "java.util.LinkedHashMap", "java.util.TreeMap", "java.util.HashSet",
        "java.util.LinkedHashSet", "java.util.TreeSet", "java.util.ArrayDeque", "java.util.PriorityQueue",
        "java.util.IdentityHashMap", "java.util.EnumMap", "java.util.WeakHashMap", "java.util.BitSet",
        "java.lang.StringBuilder", "java.text.SimpleDateFormat", "java.text.DecimalFormat");

    boolean isCall() {
        return site.kind() == Kind.CALL;
    }

    private boolean isPlain() {
        return switch (site.kind()) {
            case READ, WRITE -> site.trait() != Trait.ORDERED;
            case CALL -> target != null && UNSAFE.contains(OwnLocks.jdkClass(target).getName());
            default -> false;
        };
    }

    /**
     * Whether two threads that stand so race: at the same data, one of them changes it, and nothing orders them,
     * for both stand there at once.
     */
    boolean conflictsWith(Stand other) {
        return isPlain() && other.isPlain() && target == other.target && index == other.index
            && isCall() == other.isCall()
            && (isCall() || site.location().equals(other.site.location()))
            && (site.trait() == Trait.CHANGES || other.site.trait() == Trait.CHANGES);
    }
}
