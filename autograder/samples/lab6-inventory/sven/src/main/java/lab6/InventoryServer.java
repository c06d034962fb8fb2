package lab6;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A store for clients on the network. Each line of a client is a command; the answer is a list, or one line.
 *
 * <p>Threads: one thread calls {@link #run}, once. Any thread may call the other methods.
 *
 * <p>Thread-safety argument:
 * <ul>
 *   <li>Threads in this class: the one in {@code run()}, which only accepts; a handler and a writer for each client;
 *       the console's thread; and any that calls {@code close()}.
 *   <li>What they share: the three fields.
 *   <li>Why that is safe: they are final, and each of the three may be shared by threads: the store and the clients
 *       guard themselves, and so does a ServerSocket. Lines and words are local variables. A handler holds no lock
 *       between two calls, so it can wait for its client, and nobody waits for it.
 * </ul>
 */
public final class InventoryServer implements Runnable, AutoCloseable {

    private static final String INVALID = "Invalid command\n";

    /** How many clients may wait to be accepted: more than come at once. */
    private static final int BACKLOG = 200;

    /** Guarded by: nothing; a ServerSocket may be shared by threads. */
    private final ServerSocket listener;

    /** Guarded by: nothing here; it guards itself. */
    private final Store store = new Store();

    /** Guarded by: nothing here; it guards itself. */
    private final Clients clients = new Clients();

    /**
     * Opens the port. From now on clients can connect; they wait until {@link #run} serves them.
     *
     * @param port 0 to 65535; 0 takes any free port
     * @throws IOException if the port is taken
     * @throws IllegalArgumentException if the port is out of range
     */
    public InventoryServer(int port) throws IOException {
        listener = new ServerSocket(port, BACKLOG);
    }

    /** The port that is open. Not 0, even where the constructor was asked for port 0. */
    public int port() {
        return listener.getLocalPort();
    }

    /** Serves clients until {@link #close}. Blocks that long; returns at once if the server is closed. */
    @Override
    public void run() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                Client client = clients.add(socket);
                new Thread(() -> handle(client), "handler of client " + client.id()).start();
                new Thread(() -> write(client), "writer of client " + client.id()).start();
            } catch (IOException e) {
                // Either close() was called, and the loop's condition sees it; or this client was gone before
                // it came in, then the next one is served.
            }
        }
    }

    /** The conversation with one client. Called by its handler. */
    private void handle(Client client) {
        try {
            converse(client);
        } catch (IOException e) {
            // This client broke off, or the server was closed. Nobody else needs to know.
        } finally {
            // First this: whoever sees its connection end is not listed any more.
            clients.leave(client);
            client.finish();
        }
    }

    /** Writes to one client, up to its closed socket. Called by its writer. */
    private void write(Client client) {
        client.writeAll();
        clients.remove(client);
    }

    private void converse(Client client) throws IOException {
        client.reply("Howdy, stranger!\n");
        String line = client.readLine();
        while (line != null && !line.equals("close")) {
            client.reply(answer(line.strip().split(" +")));
            line = client.readLine();
        }
    }

    /** Does what a command asks for. Returns whole lines. */
    private String answer(String... words) {
        return switch (words[0] + " " + (words.length - 1)) {
            case "list 0" -> store.list();
            case "add 2" -> isPrice(words[2]) ? store.add(words[1], words[2]) : INVALID;
            case "delete 1" -> store.delete(words[1]);
            default -> INVALID;
        };
    }

    private static boolean isPrice(String word) {
        return word.matches("[0-9]+(\\.[0-9]+)?");
    }

    /** All products, {@code name price} a line, then an empty line. For the console. */
    String products() {
        return store.list();
    }

    /** All clients, {@code id ip:port} a line, then an empty line. For the console. */
    String clients() {
        return clients.list();
    }

    /** Sends a line to one client, without waiting for it. Returns false where nobody has that id. */
    boolean send(int id, String line) {
        return clients.send(id, line);
    }

    /** As {@link #close}; but clients are told {@code close} before. Blocks for about a second at most. */
    void sayGoodbye() {
        closeListener();
        clients.sayGoodbye("close");
    }

    /**
     * Closes the port, ends all connections, and so makes {@link #run} and all handlers and writers return.
     *
     * <p>Any thread may call it, before {@link #run} too, and more than once. It does not block.
     */
    @Override
    public void close() {
        closeListener();
        clients.close();
    }

    private void closeListener() {
        try {
            listener.close();
        } catch (IOException e) {
            System.err.println("not closed: " + e);
        }
    }

    /**
     * Serves on the port named by the first argument until {@code close} is typed. Prints
     * {@code listening on <port>} first. Where it cannot start, it says why on stderr and ends with status 1.
     */
    public static void main(String[] args) {
        if (args.length == 0) {
            System.err.println("usage: InventoryServer <port>");
            System.exit(1);
        }
        try {
            InventoryServer server = new InventoryServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            // The server has a thread of its own, so it goes on when the console's input ends.
            new Thread(server, "server").start();
            new AdminConsole(server,
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8)).run();
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("cannot listen on port " + args[0] + ": " + e.getMessage());
            System.exit(1);
        }
    }
}
