package interleave.testkit.points;

import java.io.IOException;
import java.nio.channels.Selector;

/**
 * Whom sockets tell what they do: the part of a conductor that knows the network. A socket is any object that stands
 * for one end of a connection, or for a port that is listened to: always the same one. Methods that wait return when
 * what they wait for is there, so that the JDK's own call that comes next does not wait.
 */
public interface Network {

    /** Before a connection is taken. @param millis until it gives up; 0 for never */
    void accepting(Object listener, int port, int millis) throws IOException;

    /** A connection was taken. @param callerPort the port of its other end */
    void accepted(Object socket, int port, int callerPort);

    /** A connection to a port was made by the student's own program. */
    void connected(Object socket, int localPort, int port);

    /** Before bytes are read. @param millis until it gives up; 0 for never */
    void reading(Object socket, int millis) throws IOException;

    /** @param count how many were read; -1 at the end of input @param bytes empty where nobody knows */
    void hasRead(Object socket, int count, byte[] bytes, int from);

    /**
     * Before the JDK itself waits for the system to say that a socket is ready: a virtual thread parks for that. What
     * is known to come may be under way still, in the system's hands; that wait is nobody's turn. Of
     * anything else nobody knows who will bring it.
     */
    void waiting(Object socket);

    /** After such a wait that ended without an exception. */
    void hasWaited(Object socket);

    /** Before so many bytes are written. */
    void writing(Object socket, int count);

    void hasWritten(Object socket, int count, byte[] bytes, int from);

    /** Before one direction is shut down. */
    void shuttingDown(Object socket, boolean isInput);

    /**
     * Before a selector waits: returns when one of its keys is ready, when it is woken up, or when its time is up;
     * false where nobody knows.
     *
     * @param millis until it gives up; 0 for never
     */
    boolean selecting(Selector selector, long millis);

    void wakingUp(Selector selector);

    /** Before a connection or a listening socket is closed. */
    void closing(Object socket);
}
