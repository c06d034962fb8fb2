package lab5;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;

    private final Object room = new Object();
    private final Set<Client> clients = new LinkedHashSet<>(); // guarded by room
    private final Set<String> names = new HashSet<>(); // guarded by room
    private final Deque<String> history = new ArrayDeque<>(); // guarded by room
    private boolean closed; // guarded by room

    public ChatServer(int port) throws IOException {
        serverSocket = new ServerSocket(port, 250);
    }

    public int port() {
        return serverSocket.getLocalPort();
    }

    @Override
    public void run() {
        while (!serverSocket.isClosed()) {
            try {
                new Client(serverSocket.accept()).enter();
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    /** The caller holds the room. Never waits for a client. */
    private void publish(String text) {
        String entry = "At " + Instant.now() + " -- " + text;
        history.addLast(entry);
        if (history.size() > 10) {
            history.removeFirst();
        }
        for (Client client : clients) {
            client.offer(entry);
        }
    }

    private class Client {
        private final Socket socket;
        private final BlockingQueue<String> outgoing = new LinkedBlockingQueue<>(5000);
        private final Thread reader = new Thread(this::read);
        private final Thread writer = new Thread(this::write);
        private String name;

        Client(Socket socket) {
            this.socket = socket;
            name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        }

        void enter() throws IOException {
            synchronized (room) {
                if (closed) {
                    socket.close();
                    return;
                }
                outgoing.addAll(history);
                if (history.size() == 10) {
                    outgoing.remove();
                }
                clients.add(this);
                names.add(name);
                publish(name + " has joined");
                reader.start();
                writer.start();
            }
        }

        /** The queue is full: this one is too slow. Its reader sees the closed socket, and says farewell. */
        void offer(String line) {
            if (!outgoing.offer(line)) {
                hangUp();
            }
        }

        void hangUp() {
            try {
                socket.close();
            } catch (IOException e) {
                System.err.println("hang up: " + e.getMessage());
            }
        }

        private void write() {
            try {
                OutputStream out = socket.getOutputStream();
                while (true) {
                    out.write((outgoing.take() + "\n").getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException | InterruptedException e) {
                // gone; the reader tells the others
            }
        }

        private void read() {
            String farewell = null;
            try {
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                String line = in.readLine();
                while (line != null && farewell == null) {
                    farewell = handle(line);
                    line = farewell == null ? in.readLine() : null;
                }
            } catch (IOException e) {
                // broke off
            }
            leave(farewell == null ? "has exited" : farewell);
        }

        private void leave(String farewell) {
            synchronized (room) {
                clients.remove(this);
                names.remove(name);
                publish(name + " " + farewell);
            }
            hangUp();
            writer.interrupt();
        }

        private String handle(String line) {
            if (line.equals("/quit")) {
                return "is leaving now";
            }
            if (line.startsWith("/quit ")) {
                String bye = line.substring("/quit ".length()).trim();
                return bye.isEmpty() ? "is leaving now" : "is leaving now -- " + bye;
            }
            if (line.equals("/nick")) {
                return null;
            }
            synchronized (room) {
                if (line.startsWith("/nick ")) {
                    rename(line.substring("/nick ".length()).trim());
                } else {
                    publish("Message from " + name + ": " + line);
                }
            }
            return null;
        }

        /** The caller holds the room. */
        private void rename(String wanted) {
            if (wanted.isEmpty() || wanted.equals(name)) {
                return;
            }
            if (wanted.length() > 32) {
                offer("Name too long (limit 32)");
            } else if (names.contains(wanted)) {
                offer("Name already in use: " + wanted);
            } else {
                names.remove(name);
                names.add(wanted);
                String old = name;
                name = wanted;
                publish(old + " now goes by " + wanted);
            }
        }
    }

    @Override
    public void close() {
        try {
            serverSocket.close();
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
        synchronized (room) {
            closed = true;
            clients.forEach(Client::hangUp);
        }
    }

    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("usage: ChatServer <port>");
            System.exit(1);
        }
        try (ChatServer server = new ChatServer(Integer.parseInt(args[0]))) {
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("cannot listen: " + e.getMessage());
            System.exit(1);
        }
    }
}
