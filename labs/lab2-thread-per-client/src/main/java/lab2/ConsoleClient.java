package lab2;

import java.net.Socket;

/**
 * Connects a user at a keyboard with a server: typed lines go to the server, the server's lines go to the
 * screen. Both directions work at the same time, so neither waits for the other.
 *
 * <p>Threads: ____ (task 6).
 *
 * <p>Thread-safety argument (yours to write; the handout says how):
 * <ul>
 *   <li>Threads in this class: ____
 *   <li>What they share: ____
 *   <li>Why that is safe: ____
 * </ul>
 */
public final class ConsoleClient {

    /**
     * Runs the client until the conversation is over. Where there is no server, it prints
     * {@code Connection error} on stderr and ends with status 1.
     *
     * @param args host and port of the server
     */
    public static void main(String[] args) {
        // TODO task 6: decide which of the two methods below runs on a thread of its own, which of the two
        // ends the program, and what becomes of the other then. A read of the keyboard cannot be called off.
        throw new UnsupportedOperationException("Lab 2, task 6: connect, and start both directions");
    }

    /** Prints the server's lines on stdout as they come. Blocks until the server has ended the connection. */
    private static void showIncomingLines(Socket server) {
        throw new UnsupportedOperationException("Lab 2, task 6: from the server to the screen");
    }

    /**
     * Sends typed lines to the server. Blocks until {@code quit} is typed, until stdin ends, or until a line
     * cannot be sent because the server has gone.
     */
    private static void sendTypedLines(Socket server) {
        // TODO task 6: decide what the server must be told at the end of stdin, so that it still can answer.
        throw new UnsupportedOperationException("Lab 2, task 6: from the keyboard to the server");
    }
}
