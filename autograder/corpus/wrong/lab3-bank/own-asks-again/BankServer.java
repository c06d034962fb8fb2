package lab3;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A bank for clients on the network. Each line of a client is a command and gets one line as its reply.
 *
 * <p>Threads: one thread calls {@link #run}, once. Any thread may call {@link #port} and {@link #close}.
 */
public final class BankServer implements Runnable, AutoCloseable {

    private static final String INVALID = "Invalid command";

    /** The port and the open sockets. Guarded by: nothing; Connections may be shared by threads. */
    private final Connections connections;

    /** The one bank of all clients. Guarded by: nothing here; it guards itself. */
    private final Bank bank = new Bank();

    /**
     * Opens the port. From now on clients can connect; they wait until {@link #run} serves them.
     *
     * @param port 0 to 65535; 0 takes any free port
     * @throws IOException if the port is taken
     * @throws IllegalArgumentException if the port is out of range
     */
    public BankServer(int port) throws IOException {
        connections = new Connections(port);
    }

    /** The port that is open. Not 0, even where the constructor was asked for port 0. */
    public int port() {
        return connections.port();
    }

    /** Serves clients until {@link #close}. Blocks that long; returns at once if the server is closed. */
    @Override
    public void run() {
        while (!connections.isClosed()) {
            try {
                Socket client = connections.accept();
                new Thread(() -> handle(client), "handler of " + client.getRemoteSocketAddress()).start();
            } catch (IOException e) {
                // Either close() was called, and the loop's condition sees it; or this client was gone before
                // it came in, then the next one is served.
            }
        }
    }

    /** The whole life of one client, up to its closed socket. Called by the client's own thread. */
    private void handle(Socket client) {
        try (client) {
            converse(client);
        } catch (IOException e) {
            // This client broke off, or close() was called. Nobody else needs to know; the socket is closed.
        }
    }

    /**
     * The conversation with one client: a reply for each line. Blocks until the client closes its sending
     * side. The caller closes the socket.
     *
     * @throws IOException if the client broke off, or if {@link #close} was called
     */
    private void converse(Socket client) throws IOException {
        BufferedReader in = reader(client);
        Writer out = writer(client);
        String line = in.readLine();
        while (line != null) {
            // The bank's lock is free again here: a client that does not read holds up its own thread only.
            out.write(reply(line) + "\n");
            out.flush();
            line = in.readLine();
        }
    }

    private static BufferedReader reader(Socket client) throws IOException {
        return new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    }

    private static Writer writer(Socket client) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8));
    }

    /** Does what a command asks for. Returns the line that the client gets. */
    private String reply(String command) {
        // -1 keeps empty words at the end: without it, "jack:dp:" would look like "jack:dp".
        String[] words = command.split(":", -1);
        String name = words[0];
        if (name.isEmpty()) {
            return INVALID;
        }
        if (words.length == 2 && words[1].equals("dp")) {
            return money(name, bank.deposit(name));
        }
        if (words.length == 2 && words[1].equals("wd")) {
            return money(name, bank.withdraw(name));
        }
        if (words.length == 3 && words[1].equals("tr") && !words[2].isEmpty()) {
            bank.transfer(name, words[2]);
            return money(name, bank.balance(name)); // FAULT: another client may have come between
        }
        return INVALID;
    }

    /** The balance is the one that the operation returned: asked for again, it may be another one by now. */
    private static String money(String name, int balance) {
        return balance == 0 ? name + " has no money!!" : name + "'s money: " + balance;
    }

    /**
     * Closes the port, ends all connections, and so makes {@link #run} and all handlers return. Given.
     *
     * <p>Any thread may call it, before {@link #run} too, and more than once. It does not block.
     */
    @Override
    public void close() {
        connections.close();
    }

    /**
     * Serves on the port named by the first argument until the program is ended. Given. Prints
     * {@code listening on <port>} first. Where it cannot start, it says why on stderr and ends with status 1.
     */
    public static void main(String[] args) {
        if (args.length == 0) {
            System.err.println("usage: BankServer <port>");
            System.exit(1);
        }
        try (BankServer server = new BankServer(Integer.parseInt(args[0]))) {
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("cannot listen on port " + args[0] + ": " + e.getMessage());
            System.exit(1);
        }
    }
}
