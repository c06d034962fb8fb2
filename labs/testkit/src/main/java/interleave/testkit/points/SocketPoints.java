package interleave.testkit.points;

import java.io.IOException;

/** Where the hooked sockets of the JDK call: what {@link Points} is for the rest. */
public final class SocketPoints {

    /** Told what sockets do. Set by the stage; null while nothing is explored. */
    public static volatile Network network;

    private SocketPoints() {
    }

    public static void accepting(Object listener, int port, int millis) throws IOException {
        Network now = network;
        if (now != null) {
            now.accepting(listener, port, millis);
        }
    }

    public static void accepted(Object socket, int port, int callerPort) {
        Network now = network;
        if (now != null) {
            now.accepted(socket, port, callerPort);
        }
    }

    public static void connected(Object socket, int localPort, int port) {
        Network now = network;
        if (now != null) {
            now.connected(socket, localPort, port);
        }
    }

    public static void reading(Object socket, int millis) throws IOException {
        Network now = network;
        if (now != null) {
            now.reading(socket, millis);
        }
    }

    public static void hasRead(Object socket, int count, byte[] bytes, int from) {
        Network now = network;
        if (now != null) {
            now.hasRead(socket, count, bytes, from);
        }
    }

    public static void waiting(Object socket) {
        Network now = network;
        if (now != null) {
            now.waiting(socket);
        }
    }

    public static void hasWaited(Object socket) {
        Network now = network;
        if (now != null) {
            now.hasWaited(socket);
        }
    }

    public static void writing(Object socket, int count) {
        Network now = network;
        if (now != null) {
            now.writing(socket, count);
        }
    }

    public static void hasWritten(Object socket, int count, byte[] bytes, int from) {
        Network now = network;
        if (now != null) {
            now.hasWritten(socket, count, bytes, from);
        }
    }

    public static void shuttingDownInput(Object socket) {
        Network now = network;
        if (now != null) {
            now.shuttingDown(socket, true);
        }
    }

    public static void shuttingDownOutput(Object socket) {
        Network now = network;
        if (now != null) {
            now.shuttingDown(socket, false);
        }
    }

    public static void closing(Object socket) {
        Network now = network;
        if (now != null) {
            now.closing(socket);
        }
    }
}
