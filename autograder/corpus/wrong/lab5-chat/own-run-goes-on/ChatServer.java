package lab5;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class ChatServer implements Runnable, AutoCloseable {

    private static final int HISTORY = 10;
    private static final int MAX_WAITING = 5000;
    private static final int MAX_NAME = 32;

    private final ServerSocket serverSocket;
    /** Whoever uses the clients, their names or the history holds the lock of this list. */
    private final List<ClientHandler> clients = new ArrayList<>();
    private final LinkedList<String> history = new LinkedList<>();

    public ChatServer(int port) throws IOException {
        serverSocket = new ServerSocket(port);
    }

    public int port() {
        return serverSocket.getLocalPort();
    }

    @Override
    public void run() {
        while (true) { // FAULT: goes on when the server is closed
            try {
                Socket socket = serverSocket.accept();
                new Thread(new ClientHandler(socket)).start();
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    private String remember(String text) {
        String entry = "At " + Instant.now() + " -- " + text;
        history.add(entry);
        if (history.size() > HISTORY) {
            history.removeFirst();
        }
        return entry;
    }

    private void tellAll(String text) {
        synchronized (clients) {
            String entry = remember(text);
            for (ClientHandler client : clients) {
                client.send(entry);
            }
        }
    }

    private class ClientHandler implements Runnable {
        private final Socket socket;
        private final BlockingQueue<String> outbox = new LinkedBlockingQueue<>(MAX_WAITING);
        private String name;

        ClientHandler(Socket socket) {
            this.socket = socket;
            this.name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        }

        @Override
        public void run() {
            Thread writer = new Thread(this::writeLines);
            writer.start();
            try (socket) {
                if (join()) {
                    readLines();
                }
            } catch (IOException e) {
                System.err.println("client lost: " + e.getMessage());
            } finally {
                leave(" has exited");
                writer.interrupt();
            }
        }

        private boolean join() {
            synchronized (clients) {
                if (serverSocket.isClosed()) {
                    return false;
                }
                tellAll(name + " has joined");
                for (String entry : history) {
                    send(entry);
                }
                clients.add(this);
                return true;
            }
        }

        private void readLines() throws IOException {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line;
            while ((line = in.readLine()) != null) {
                if (line.equals("/quit") || line.startsWith("/quit ")) {
                    quit(line.substring(5).trim());
                    return;
                } else if (line.equals("/nick") || line.startsWith("/nick ")) {
                    rename(line.substring(5).trim());
                } else {
                    tellAll("Message from " + name + ": " + line);
                }
            }
        }

        private void rename(String wanted) {
            if (wanted.isEmpty()) {
                return;
            }
            if (wanted.length() > MAX_NAME) {
                send("Name too long (limit 32)");
                return;
            }
            synchronized (clients) {
                if (wanted.equals(name)) {
                    return;
                }
                if (isTaken(wanted)) {
                    send("Name already in use: " + wanted);
                    return;
                }
                String old = name;
                name = wanted;
                tellAll(old + " now goes by " + name);
            }
        }

        private boolean isTaken(String wanted) {
            for (ClientHandler client : clients) {
                if (client.name.equals(wanted)) {
                    return true;
                }
            }
            return false;
        }

        private void quit(String bye) {
            if (bye.isEmpty()) {
                leave(" is leaving now");
            } else {
                leave(" is leaving now -- " + bye);
            }
        }

        private void leave(String farewell) {
            synchronized (clients) {
                if (clients.remove(this)) {
                    tellAll(name + farewell);
                }
            }
        }

        private void send(String line) {
            if (!outbox.offer(line)) {
                hangUp();
            }
        }

        private void writeLines() {
            try {
                BufferedWriter out = new BufferedWriter(
                        new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
                while (true) {
                    out.write(outbox.take() + "\n");
                    out.flush();
                }
            } catch (IOException | InterruptedException e) {
                hangUp();
            }
        }

        private void hangUp() {
            try {
                socket.close();
            } catch (IOException e) {
                System.err.println("close: " + e.getMessage());
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
        synchronized (clients) {
            for (ClientHandler client : clients) {
                client.hangUp();
            }
        }
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
