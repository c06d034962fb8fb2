package interleave.testkit.conductor;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * guessed, whether a thread would wait. Guarded by the baton's lock.
 */
final class Ledger {

    /** By socket. */
    private final Map<Object, Connection> connections = new IdentityHashMap<>();
    /** Connections that nobody has accepted yet: by the port that is listened to, then by the caller's. */
    private final Map<Integer, Map<Integer, Connection>> callers = new HashMap<>();
    private final Set<Object> woken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> closed = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Somebody has connected. @param connection as whoever accepts it will see it */
    void call(int port, int callerPort, Connection connection) {
        callersOf(port).put(callerPort, connection);
    }

    /** Somebody of the student's own has connected. */
    void call(int port, int callerPort, Object socket) {
        Connection connection = Connection.to(null);
        connections.put(socket, connection.reversed());
        call(port, callerPort, connection);
    }

    private Map<Integer, Connection> callersOf(int port) {
        return callers.computeIfAbsent(port, first -> new LinkedHashMap<>());
    }

    boolean hasCaller(int port) {
        return !callersOf(port).isEmpty();
    }

    /** The connection of a caller that has been accepted; null for one that nobody knows. */
    Connection accept(Object socket, int port, int callerPort) {
        Connection connection = callersOf(port).remove(callerPort);
        if (connection != null) {
            connections.put(socket, connection);
        }
        return connection;
    }

    /** Null for a socket that nobody knows. */
    Connection of(Object socket) {
        return connections.get(socket);
    }

    /** A selector that waits, or will, is to return at once. */
    void wakeUp(Object selector) {
        woken.add(selector);
    }

    boolean isWoken(Object selector) {
        return woken.contains(selector);
    }

    void sleepAgain(Object selector) {
        woken.remove(selector);
    }

    boolean isClosed(Object socket) {
        return closed.contains(socket);
    }

    /** False where it was closed before. */
    boolean close(Object socket) {
        Connection connection = connections.get(socket);
        if (connection != null) {
            connection.in().end();
            connection.out().end();
        }
        return closed.add(socket);
    }
}
