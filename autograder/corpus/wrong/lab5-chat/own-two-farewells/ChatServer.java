package lab5;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/** One thread, the dispatcher, does everything that concerns all clients; the others give it tasks. */
public class ChatServer implements Runnable, AutoCloseable {

    private static final String END = "";

    private final ServerSocket serverSocket;
    private final Map<Integer, Connection> open = new ConcurrentHashMap<>();
    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

    // the following belong to the dispatcher
    private final Map<Integer, Connection> present = new LinkedHashMap<>();
    private final List<String> lastTen = new ArrayList<>();

    public ChatServer(int port) throws IOException {
        serverSocket = new ServerSocket(port);
    }

    public int port() {
        return serverSocket.getLocalPort();
    }

    @Override
    public void run() {
        Thread dispatcher = new Thread(this::dispatch, "dispatcher");
        dispatcher.start();
        int id = 0;
        while (!serverSocket.isClosed()) {
            try {
                Connection connection = new Connection(id++, serverSocket.accept());
                open.put(connection.id, connection);
                if (serverSocket.isClosed()) {
                    connection.end();
                }
                new Thread(connection::read, "reader " + connection.id).start();
                new Thread(connection::write, "writer " + connection.id).start();
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
        dispatcher.interrupt();
    }

    private void dispatch() {
        try {
            while (true) {
                tasks.take().run();
            }
        } catch (InterruptedException e) {
            System.err.println("dispatcher ends");
        }
    }

    private void broadcast(String text) {
        String entry = "At " + Instant.now() + " -- " + text;
        lastTen.add(entry);
        if (lastTen.size() > 10) {
            lastTen.remove(0);
        }
        for (Connection connection : present.values()) {
            connection.send(entry);
        }
    }

    private void joined(Connection newcomer) {
        broadcast(newcomer.name + " has joined");
        for (String entry : lastTen) {
            newcomer.send(entry);
        }
        present.put(newcomer.id, newcomer);
    }

    private void said(Connection connection, String line) {
        broadcast("Message from " + connection.name + ": " + line);
    }

    private void nick(Connection connection, String wanted) {
        if (wanted.isBlank() || wanted.equals(connection.name)) {
            return;
        }
        if (wanted.length() > 32) {
            connection.send("Name too long (limit 32)");
            return;
        }
        for (Connection other : present.values()) {
            if (other.name.equals(wanted)) {
                connection.send("Name already in use: " + wanted);
                return;
            }
        }
        String before = connection.name;
        connection.name = wanted;
        broadcast(before + " now goes by " + wanted);
    }

    private void left(Connection connection, String farewell) {
        present.remove(connection.id);
        broadcast(connection.name + farewell);
        connection.end();
    }

    private class Connection {
        private final int id;
        private final Socket socket;
        private final BlockingQueue<String> mail = new LinkedBlockingQueue<>();
        private String name;

        Connection(int id, Socket socket) {
            this.id = id;
            this.socket = socket;
            this.name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        }

        void read() {
            tasks.add(() -> joined(this));
            String farewell = " has exited";
            try (InputStream bytes = socket.getInputStream()) {
                BufferedReader in = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    String text = line;
                    String command = (line + " ").substring(0, (line + " ").indexOf(' '));
                    String rest = line.substring(command.length()).trim();
                    if (command.equals("/quit")) {
                        String goodbye = " is leaving now" + (rest.isEmpty() ? "" : " -- " + rest);
                        tasks.add(() -> left(this, goodbye));
                        break; // FAULT: the line behind the loop tells a farewell, too
                    } else if (command.equals("/nick")) {
                        tasks.add(() -> nick(this, rest));
                    } else {
                        tasks.add(() -> said(this, text));
                    }
                }
            } catch (IOException e) {
                System.err.println("reader: " + e.getMessage());
            }
            String end = farewell;
            tasks.add(() -> left(this, end));
            end();
        }

        void write() {
            try {
                OutputStream out = socket.getOutputStream();
                for (String line = mail.take(); line != END; line = mail.take()) {
                    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException | InterruptedException e) {
                System.err.println("writer: " + e.getMessage());
            }
            end();
        }

        void send(String line) {
            if (mail.size() < 5000) {
                mail.add(line);
            } else {
                end();
            }
        }

        void end() {
            mail.add(END);
            open.remove(id);
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
        for (Connection connection : open.values()) {
            connection.end();
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
