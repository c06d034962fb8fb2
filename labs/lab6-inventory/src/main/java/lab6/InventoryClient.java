package lab6;

import java.net.Socket;

/**
 * Connects a user at a keyboard with an inventory server: typed lines go to the server, the server's lines go to the
 * screen. Both directions work at the same time: a line of the server's can come whenever it likes.
 *
 * <p>Threads: ____ (task 5).
 *
 * <p>Thread-safety argument (yours to write; the handout says how):
 * <ul>
 *   <li>Threads in this class: ____
 *   <li>What they share: ____
 *   <li>Why that is safe: ____
 * </ul>
 */
public final class InventoryClient {

    /**
     * Runs the client until the conversation is over. Where there is no server, it prints
     * {@code Connection error} on stderr and ends with status 1.
     *
     * @param args host and port of the server
     */
    public static void main(String[] args) {
        // TODO task 5: look at your ConsoleClient of lab 2. Decide what is different here: what ends this client,
        // and which of its two directions sees it first?
        throw new UnsupportedOperationException("Lab 6, task 5: connect, and start both directions");
    }

    /** Prints the server's lines on stdout as they come. Blocks until the conversation is over. */
    private static void showIncomingLines(Socket server) {
        throw new UnsupportedOperationException("Lab 6, task 5: from the server to the screen");
    }

    /** Sends typed lines to the server. Blocks until stdin ends, or until the server has gone. */
    private static void sendTypedLines(Socket server) {
        throw new UnsupportedOperationException("Lab 6, task 5: from the keyboard to the server");
    }
}
