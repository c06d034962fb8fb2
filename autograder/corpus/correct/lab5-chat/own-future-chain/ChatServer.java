package lab5;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;
    private final ExecutorService pool = Executors.newCachedThreadPool();

    private final Object room = new Object();
    private final Map<String, Client> clients = new LinkedHashMap<>(); // guarded by room
    private final LinkedList<String> history = new LinkedList<>(); // guarded by room
    private boolean closed; // guarded by room

    public ChatServer(int port) throws IOException {
        serverSocket = new ServerSocket(port);
    }

    public int port() {
        return serverSocket.getLocalPort();
    }

    @Override
    public void run() {
        while (!serverSocket.isClosed()) {
            try {
                join(new Client(serverSocket.accept()));
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            } catch (RejectedExecutionException e) {
                return;
            }
        }
    }

    private void join(Client client) throws IOException {
        synchronized (room) {
            if (closed) {
                client.socket.close();
                return;
            }
            history.stream().skip(Math.max(0, history.size() - 9)).forEach(client::send);
            clients.put(client.name, client);
            publish(client.name + " has joined");
            pool.execute(client::read);
        }
    }

    private void publish(String text) {
        String entry = "At " + Instant.now() + " -- " + text;
        history.addLast(entry);
        if (history.size() > 10) {
            history.removeFirst();
        }
        clients.values().forEach(client -> client.send(entry));
    }

    private class Client {
        private final Socket socket;
        private final AtomicInteger behind = new AtomicInteger();
        private String name; // guarded by room
        private CompletableFuture<Void> written = CompletableFuture.completedFuture(null); // guarded by room

        Client(Socket socket) {
            this.socket = socket;
            name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        }

        /** With the room. Once a line could not be written, none after it is. */
        void send(String line) {
            if (behind.incrementAndGet() > 4300) {
                hangUp();
            }
            if (!written.isCompletedExceptionally()) {
                written = written.thenRunAsync(() -> write(line), pool);
            }
        }

        private void write(String line) {
            try {
                socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
                behind.decrementAndGet();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void read() {
            String farewell = "has exited";
            try {
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                String line = in.readLine();
                while (line != null) {
                    if (line.equals("/quit") || line.startsWith("/quit ")) {
                        String bye = line.substring(5).trim();
                        farewell = "is leaving now" + (bye.isEmpty() ? "" : " -- " + bye);
                        break;
                    }
                    handle(line);
                    line = in.readLine();
                }
            } catch (IOException e) {
                // broke off
            }
            synchronized (room) {
                clients.remove(name);
                publish(name + " " + farewell);
            }
            hangUp();
        }

        private void handle(String line) {
            synchronized (room) {
                if (!line.equals("/nick") && !line.startsWith("/nick ")) {
                    publish("Message from " + name + ": " + line);
                    return;
                }
                String wanted = line.substring(5).trim();
                if (wanted.length() > 32) {
                    send("Name too long (limit 32)");
                } else if (!wanted.isEmpty() && !wanted.equals(name)) {
                    rename(wanted);
                }
            }
        }

        private void rename(String wanted) {
            if (clients.containsKey(wanted)) {
                send("Name already in use: " + wanted);
                return;
            }
            String old = name;
            clients.remove(old);
            clients.put(wanted, this);
            name = wanted;
            publish(old + " now goes by " + wanted);
        }

        void hangUp() {
            try {
                socket.close();
            } catch (IOException e) {
                System.err.println("hang up: " + e.getMessage());
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
            clients.values().forEach(Client::hangUp);
        }
        pool.shutdownNow();
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
