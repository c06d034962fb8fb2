package lab6;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * Where somebody looks after a server: reads commands, and prints what came of them.
 *
 * <p>Threads: one thread calls {@link #run}.
 *
 * <p>Thread-safety argument:
 * <ul>
 *   <li>Threads in this class: the one in {@code run()}.
 *   <li>What it shares with others: the server.
 *   <li>Why that is safe: any thread may call the server's methods. The reader and the writer are this thread's alone.
 * </ul>
 */
public final class AdminConsole implements Runnable {

    private static final String INVALID = "Invalid command\n";

    private static final String NOBODY = "No such client\n";

    private final InventoryServer server;
    private final BufferedReader in;
    private final PrintWriter out;

    /**
     * @param server is looked after
     * @param in     where commands come from
     * @param out    where answers go
     */
    public AdminConsole(InventoryServer server, BufferedReader in, PrintWriter out) {
        this.server = server;
        this.in = in;
        this.out = out;
    }

    /** Carries out commands until {@code close}, or until there are no more. Blocks that long. */
    @Override
    public void run() {
        try {
            String line = in.readLine();
            while (line != null) {
                out.print(answer(line));
                out.flush();
                // The end of the input is not a command: the server stays. After close there is nothing to do.
                line = line.equals("close") ? null : in.readLine();
            }
        } catch (IOException e) {
            System.err.println("the console's input has broken off: " + e);
        }
    }

    /** Does what a command asks for. Returns whole lines, or nothing. */
    private String answer(String command) {
        // Three words at most: the text of send keeps its own spaces.
        String[] words = command.split(" +", 3);
        if (words[0].equals("send")) {
            return words.length == 3 && !words[2].isEmpty() ? send(words[1], words[2]) : INVALID;
        }
        return switch (command) {
            case "list" -> server.products();
            case "clients" -> server.clients();
            case "close" -> close();
            default -> INVALID;
        };
    }

    private String send(String id, String text) {
        if (!id.matches("[0-9]+")) {
            return INVALID;
        }
        // More than nine digits may be more than an int can hold; so many clients there have never been.
        boolean isSent = id.length() <= 9 && server.send(Integer.parseInt(id), text);
        return isSent ? "" : NOBODY;
    }

    private String close() {
        server.sayGoodbye();
        return server.products();
    }
}
