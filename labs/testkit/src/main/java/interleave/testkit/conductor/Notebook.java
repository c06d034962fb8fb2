package interleave.testkit.conductor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an onlooker remembers of objects: not the objects themselves, which would never end then, but the JVM's number
 * of each. Two may have the same one, which costs a line too many on the screen. Any thread may call.
 */
final class Notebook {

    private static final int MOST = 20_000;
    private static final long SEVERAL = -1;

    /** Guarded by: this, as are the others. By data, the number of the thread that has touched it; or SEVERAL. */
    private final Map<String, Long> touched = bounded();
    private final Map<Integer, Integer> numbers = bounded();
    private final Map<Integer, String> clients = bounded();
    private int lastNumber;
    private int lastClient;

    private static <K, V> Map<K, V> bounded() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST;
            }
        };
    }

    /** Whether more than one thread has touched it, the calling one included. @param object null for statics */
    synchronized boolean isShared(Object object, String location) {
        String what = System.identityHashCode(object) + "." + location;
        long me = Thread.currentThread().getId();
        return touched.merge(what, me, (before, now) -> before.equals(now) ? now : SEVERAL) == SEVERAL;
    }

    /** 0 for null. */
    synchronized int number(Object object) {
        return object == null ? 0 : numbers.computeIfAbsent(System.identityHashCode(object), first -> ++lastNumber);
    }

    /** What the one at the other end of a new connection is called. */
    synchronized String client(Object socket) {
        return clients.computeIfAbsent(System.identityHashCode(socket), first -> "client-" + ++lastClient);
    }

    /** Its name; empty where it is no client, or has been let go before. */
    synchronized Optional<String> goodbye(Object socket) {
        return Optional.ofNullable(clients.remove(System.identityHashCode(socket)));
    }
}
