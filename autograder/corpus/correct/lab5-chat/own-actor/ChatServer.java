package lab5;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The thread of run() owns all fields but the queue and the socket. */
public class ChatServer implements Runnable, AutoCloseable {

    enum Kind { CONNECTED, LINE, LOST, STOP }

    record Event(Kind kind, Client client, String line) {
    }

    private final ServerSocket serverSocket;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    private final Set<Client> clients = new LinkedHashSet<>();
    private final Map<String, Client> names = new HashMap<>();
    private final Deque<String> history = new ArrayDeque<>();

    public ChatServer(int port) throws IOException {
        serverSocket = new ServerSocket(port);
    }

    public int port() {
        return serverSocket.getLocalPort();
    }

    @Override
    public void run() {
        Thread acceptor = new Thread(this::accept);
        acceptor.start();
        try {
            Event event = events.take();
            while (event.kind() != Kind.STOP) {
                handle(event);
                event = events.take();
            }
            acceptor.join();
        } catch (InterruptedException e) {
            System.err.println("interrupted");
        }
        endAll();
    }

    private void accept() {
        while (!serverSocket.isClosed()) {
            try {
                Socket socket = serverSocket.accept();
                events.add(new Event(Kind.CONNECTED, new Client(socket, events), null));
            } catch (IOException e) {
                // closed
            }
        }
    }

    private void endAll() {
        // Clients that connected after the end was asked for.
        for (Event event : events) {
            if (event.kind() == Kind.CONNECTED) {
                event.client().end();
            }
        }
        clients.forEach(Client::end);
    }

    private void handle(Event event) {
        Client client = event.client();
        switch (event.kind()) {
            case CONNECTED -> connected(client);
            case LINE -> line(client, event.line());
            default -> leave(client, client.name + " has exited");
        }
    }

    private void connected(Client client) {
        int surplus = history.size() - 9;
        for (String entry : history) {
            if (surplus-- <= 0) {
                client.send(entry);
            }
        }
        clients.add(client);
        names.put(client.name, client);
        publish(client.name + " has joined");
        client.start();
    }

    private void line(Client client, String line) {
        if (!clients.contains(client)) {
            return;
        }
        if (line.equals("/quit") || line.startsWith("/quit ")) {
            String bye = line.substring(5).trim();
            leave(client, client.name + " is leaving now" + (bye.isEmpty() ? "" : " -- " + bye));
        } else if (line.equals("/nick") || line.startsWith("/nick ")) {
            nick(client, line.substring(5).trim());
        } else {
            publish("Message from " + client.name + ": " + line);
        }
    }

    private void nick(Client client, String wanted) {
        if (wanted.isEmpty() || wanted.equals(client.name)) {
            return;
        }
        if (wanted.length() > 32) {
            client.send("Name too long (limit 32)");
        } else if (names.putIfAbsent(wanted, client) != null) {
            client.send("Name already in use: " + wanted);
        } else {
            names.remove(client.name);
            publish(client.name + " now goes by " + wanted);
            client.name = wanted;
        }
    }

    /** The second time, after a quit, it is nobody any more. */
    private void leave(Client client, String farewell) {
        if (clients.remove(client)) {
            names.remove(client.name);
            publish(farewell);
        }
        client.end();
    }

    private void publish(String text) {
        String entry = "At " + Instant.now() + " -- " + text;
        history.add(entry);
        if (history.size() > 10) {
            history.remove();
        }
        clients.forEach(client -> client.send(entry));
    }

    @Override
    public void close() {
        try {
            serverSocket.close();
        } catch (IOException e) {
            System.err.println(e);
        }
        events.add(new Event(Kind.STOP, null, null));
    }

    public static void main(String[] args) {
        try {
            ChatServer server = new ChatServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | RuntimeException e) {
            System.err.println("cannot start: " + e);
            System.exit(1);
        }
    }
}
