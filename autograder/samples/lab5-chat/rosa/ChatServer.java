package lab5;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ChatServer implements Runnable, AutoCloseable {

    private static final int HISTORY = 10;

    private final ServerSocket serverSocket;
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Map<String, Client> names = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<Client> clients = new CopyOnWriteArrayList<>();
    /** Who has it is the only one that tells something to all. */
    private final Lock turn = new ReentrantLock();
    private final Queue<String> history = new ArrayDeque<>();

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
                Socket socket = serverSocket.accept();
                sockets.add(socket);
                if (serverSocket.isClosed()) {
                    socket.close();
                }
                Client client = new Client(socket);
                pool.execute(client::serve);
            } catch (IOException | RejectedExecutionException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    private void tellAll(String text) {
        turn.lock();
        try {
            String entry = "At " + Instant.now() + " -- " + text;
            history.add(entry);
            if (history.size() > HISTORY) {
                history.remove();
            }
            for (Client client : clients) {
                client.send(entry);
            }
        } finally {
            turn.unlock();
        }
    }

    private void join(Client client) {
        turn.lock();
        try {
            names.put(client.name, client);
            tellAll(client.name + " has joined");
            for (String entry : history) {
                client.send(entry);
            }
        } finally {
            turn.unlock();
        }
        clients.add(client);
    }

    private void rename(Client client, String name) {
        if (name.isEmpty() || name.equals(client.name)) {
            return;
        }
        if (name.length() > 32) {
            client.send("Name too long (limit 32)");
            return;
        }
        if (names.putIfAbsent(name, client) != null) {
            client.send("Name already in use: " + name);
            return;
        }
        turn.lock();
        try {
            names.remove(client.name);
            tellAll(client.name + " now goes by " + name);
            client.name = name;
        } finally {
            turn.unlock();
        }
    }

    private void leave(Client client, String farewell) {
        turn.lock();
        try {
            if (clients.remove(client)) {
                names.remove(client.name);
                tellAll(client.name + farewell);
            }
        } finally {
            turn.unlock();
        }
    }

    private class Client {
        private final Socket socket;
        private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
        private volatile String name;

        Client(Socket socket) {
            this.socket = socket;
            name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        }

        void serve() {
            join(this);
            try {
                pool.execute(this::write);
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                String line;
                while ((line = in.readLine()) != null) {
                    if (line.matches("/quit( .*)?")) {
                        String bye = line.substring(5).trim();
                        leave(this, " is leaving now" + (bye.isEmpty() ? "" : " -- " + bye));
                        break;
                    } else if (line.matches("/nick( .*)?")) {
                        rename(this, line.substring(5).trim());
                    } else {
                        tellAll("Message from " + name + ": " + line);
                    }
                }
            } catch (IOException | RejectedExecutionException e) {
                System.err.println("client lost: " + e.getMessage());
            } finally {
                leave(this, " has exited");
                hangUp();
                waiting.add(""); // wakes the writer, which then sees that the socket is closed
            }
        }

        void send(String line) {
            if (waiting.size() > 4500) {
                hangUp();
            } else {
                waiting.add(line);
            }
        }

        private void write() {
            try {
                PrintWriter out = new PrintWriter(
                        new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8), true);
                while (!socket.isClosed() && !out.checkError()) {
                    out.println(waiting.take());
                }
            } catch (IOException | InterruptedException e) {
                System.err.println("writer: " + e.getMessage());
            }
        }

        private void hangUp() {
            try {
                socket.close();
            } catch (IOException e) {
                System.err.println("close: " + e.getMessage());
            }
            sockets.remove(socket);
        }
    }

    @Override
    public void close() {
        try {
            serverSocket.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
        pool.shutdown();
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
