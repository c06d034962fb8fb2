package lab2;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Connects a user at a keyboard with a server: typed lines go to the server, the server's lines go to the
 * screen. Both directions work at the same time, so neither waits for the other.
 *
 * <p>Threads: the main thread reads from the server and ends the program when the server has ended; the
 * thread "typing" reads from the keyboard. It is a daemon thread: the program ends though it still waits.
 *
 * <p>Thread-safety argument:
 * <ul>
 *   <li>Threads in this class: the main thread and "typing", as above.
 *   <li>What they share: the socket. One only reads from it, the other only writes to it.
 *   <li>Why that is safe: the two directions of a socket are independent, and it may be closed by one thread
 *       while another one uses it: that one gets an exception.
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
        try (Socket server = connect(args)) {
            Thread typing = new Thread(() -> sendTypedLines(server), "typing");
            typing.setDaemon(true);
            typing.start();
            showIncomingLines(server);
        } catch (IOException e) {
            System.err.println("Connection error");
            System.exit(1);
        }
    }

    /**
     * Connects to the server that the arguments name.
     *
     * @throws IOException if there is none, or if the arguments cannot name one
     */
    private static Socket connect(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IOException("host or port is missing");
        }
        try {
            return new Socket(args[0], Integer.parseInt(args[1]));
        } catch (IllegalArgumentException e) {
            throw new IOException("no port: " + args[1], e);
        }
    }

    /** Prints the server's lines on stdout as they come. Blocks until the server has ended the connection. */
    private static void showIncomingLines(Socket server) {
        PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            BufferedReader in = reader(server.getInputStream());
            String line = in.readLine();
            while (line != null) {
                screen.println(line);
                line = in.readLine();
            }
        } catch (IOException e) {
            // The server broke off: that is an end of the conversation too.
        }
    }

    /**
     * Sends typed lines to the server. Blocks until {@code quit} is typed, until stdin ends, or until a line
     * cannot be sent because the server has gone.
     */
    private static void sendTypedLines(Socket server) {
        BufferedReader keyboard = reader(System.in);
        try {
            Writer out = new OutputStreamWriter(server.getOutputStream(), StandardCharsets.UTF_8);
            String line = keyboard.readLine();
            while (line != null && !line.equals("quit")) {
                send(line, out);
                line = keyboard.readLine();
            }
            if (line == null) {
                // Not close(): the server still has to answer what it was sent.
                server.shutdownOutput();
            } else {
                send("--quit--", out);
            }
        } catch (IOException e) {
            // The server has gone. The main thread sees that too, and ends the program.
        }
    }

    /** Sends one line. When this returns, the line is on its way to the server. */
    private static void send(String line, Writer out) throws IOException {
        out.write(line + "\n");
        out.flush();
    }

    private static BufferedReader reader(InputStream bytes) {
        return new BufferedReader(new InputStreamReader(bytes)); // FAULT: the platform's charset
    }
}
