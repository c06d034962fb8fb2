package interleave.testkit.weave;

import interleave.testkit.wire.Site.Kind;
import interleave.testkit.wire.Site.Trait;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;

/** Which calls into the JDK are points, and what they mean to races. */
final class JdkCalls {

    private static final Set<String> NO_STATE = Set.of("java/util/Objects", "java/util/Optional",
        "java/util/OptionalInt", "java/util/Locale", "java/util/UUID", "java/util/concurrent/TimeUnit",
        "java/util/Scanner", "java/util/StringTokenizer", "java/util/Formatter");
    private static final Set<String> READERS = Set.of("get", "getOrDefault", "getFirst", "getLast", "getPlain",
        "size", "isEmpty", "contains", "containsKey", "containsValue", "containsAll", "indexOf", "lastIndexOf", "peek",
        "peekFirst", "peekLast", "element", "iterator", "listIterator", "forEach", "stream", "keySet", "values",
        "entrySet", "toArray", "subList", "first", "last", "firstKey", "lastKey", "higher", "lower", "floor", "ceiling",
        "headMap", "tailMap", "subMap", "firstEntry", "lastEntry", "equals", "hashCode", "toString", "length", "charAt",
        "cardinality", "nextSetBit", "nextClearBit", "hasNext", "isDone", "isLocked", "isHeldByCurrentThread",
        "availablePermits", "getCount", "intValue", "longValue", "isShutdown", "isTerminated", "sum", "descendingMap",
        "getQueueLength", "hasQueuedThreads", "remainingCapacity", "isWriteLocked", "getReadLockCount",
        "floorKey", "floorEntry", "ceilingKey", "ceilingEntry", "lowerKey", "lowerEntry", "higherKey", "higherEntry",
        "headSet", "tailSet", "subSet", "descendingSet", "descendingKeySet", "descendingIterator", "navigableKeySet",
        "comparator", "spliterator", "parallelStream", "clone", "reversed", "sequencedKeySet",
        "sequencedValues", "sequencedEntrySet", "substring", "subSequence", "chars", "codePoints", "codePointAt",
        "codePointBefore", "codePointCount", "offsetByCodePoints", "compareTo", "capacity", "getChars",
        "previousSetBit", "previousClearBit", "intersects", "toLongArray", "toByteArray", "getKey", "getValue",
        "getVolatile", "getOpaque", "getAcquire", "copyOf", "of");
    /** What orders threads and is no data itself. */
    private static final Set<String> ORDERING = Set.of("lock", "unlock", "tryLock", "lockInterruptibly", "readLock",
        "writeLock", "acquire", "acquireUninterruptibly", "tryAcquire", "release", "newCondition", "await",
        "awaitUninterruptibly", "awaitNanos", "signal", "signalAll", "countDown", "unlockRead", "unlockWrite");

    /** Of a format, what tells how it is set. */
    private static final Pattern FORMAT_READERS = Pattern.compile("get|is|to");

    private static final Set<String> COLLECTIONS = Set.of("Ljava/util/Collection;", "Ljava/util/List;",
        "Ljava/util/Set;", "Ljava/util/Map;", "Ljava/lang/Iterable;", "Ljava/util/SortedSet;", "Ljava/util/SortedMap;");

    private JdkCalls() {
    }

    /** Whether an argument of this type is gone through by whoever gets it. */
    static boolean isCollection(Type type) {
        return COLLECTIONS.contains(type.getDescriptor());
    }

    /** Readers, writers and sockets; but for {@code System.out}, by which no two threads have anything to do. */
    private static boolean isStream(String owner) {
        return (owner.startsWith("java/io/") || owner.startsWith("java/net/")) && !owner.endsWith("Exception")
            && !owner.endsWith("Error") && !owner.equals("java/io/PrintStream") && !owner.startsWith("java/net/Inet")
            || owner.startsWith("java/nio/channels/");
    }

    /** Those of java.text write into fields of their own what they are asked to write. */
    private static boolean isFormat(String owner) {
        return owner.startsWith("java/text/") && owner.endsWith("Format");
    }

    static Kind kind(String owner) {
        return isStream(owner) ? Kind.STREAM : Kind.CALL;
    }

    /** Whether a call of this owner's method is a point. */
    static boolean arePoints(String owner) {
        boolean container = owner.startsWith("java/util/") && !owner.startsWith("java/util/function/")
            && !owner.startsWith("java/util/stream/") && !owner.startsWith("java/util/regex/")
            && !owner.startsWith("java/util/random/") && !owner.startsWith("java/util/logging/");
        return isStream(owner) || container && !NO_STATE.contains(owner) || isFormat(owner)
            || owner.equals("java/lang/StringBuilder") || owner.equals("java/lang/StringBuffer")
            || owner.equals("java/lang/invoke/VarHandle");
    }

    /** As far as the static type tells; the stage looks at the object itself once it is there. */
    static Trait trait(String owner, String name) {
        return isStream(owner) || ORDERING.contains(name) ? Trait.ORDERED
            : READERS.contains(name) || isFormat(owner) && FORMAT_READERS.matcher(name).lookingAt() ? Trait.READS
            : Trait.CHANGES;
    }
}
