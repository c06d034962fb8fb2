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
import java.util.HashMap;
import java.util.Map;

public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;

    private final Object lock = new Object();
    private final Map<String, Reader> readers = new HashMap<>(); // guarded by lock
    private final Deque<Node> newest = new ArrayDeque<>(); // the last 10; guarded by lock
    private boolean closed; // guarded by lock

    public ChatServer(int port) throws IOException {
        serverSocket = new ServerSocket(port);
        newest.add(new Node(-1, "before the first entry"));
    }

    public int port() {
        return serverSocket.getLocalPort();
    }

    @Override
    public void run() {
        while (!serverSocket.isClosed()) {
            try {
                Socket socket = serverSocket.accept();
                Reader reader = new Reader(socket);
                if (reader.isIn()) {
                    reader.follower.start();
                    new Thread(reader).start();
                } else {
                    socket.close();
                }
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    private void append(String text) {
        Node node = new Node(newest.getLast().number + 1, "At " + Instant.now() + " -- " + text);
        newest.getLast().append(node);
        newest.addLast(node);
        // One more than the history: the first of them is the one before it.
        if (newest.size() > 11) {
            newest.removeFirst();
        }
        for (Reader reader : readers.values()) {
            if (node.number - reader.at.number > 4200) {
                reader.disconnect();
            }
        }
    }

    private class Reader implements Runnable {
        final Thread follower = new Thread(this::follow);
        private final Socket socket;
        private final OutputStream out; // guarded by itself, except at the creation
        private String name; // guarded by lock
        private volatile Node at;

        Reader(Socket socket) throws IOException {
            this.socket = socket;
            this.out = socket.getOutputStream();
            this.name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        }

        boolean isIn() {
            synchronized (lock) {
                if (closed) {
                    return false;
                }
                at = newest.getLast();
                readers.put(name, this);
                append(name + " has joined");
                at = newest.getFirst();
                return true;
            }
        }

        private void follow() {
            try {
                while (true) {
                    Node node = at.awaitNext();
                    print(node.line);
                    at = node;
                }
            } catch (IOException | InterruptedException e) {
                // The other thread ends by itself.
            }
        }

        private void print(String line) throws IOException {
            byte[] bytes = line.concat("\n").getBytes(StandardCharsets.UTF_8);
            synchronized (out) {
                out.write(bytes);
            }
        }

        @Override
        public void run() {
            String farewell = " has exited";
            try {
                farewell = read();
            } catch (IOException e) {
                // as it stands
            }
            synchronized (lock) {
                readers.remove(name);
                append(name + farewell);
            }
            disconnect();
            follower.interrupt();
        }

        private String read() throws IOException {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line;
            while ((line = in.readLine()) != null) {
                if (line.equals("/quit") || line.startsWith("/quit ")) {
                    String bye = line.substring(5).trim();
                    return bye.isEmpty() ? " is leaving now" : " is leaving now -- " + bye;
                }
                if (line.equals("/nick") || line.startsWith("/nick ")) {
                    String complaint = rename(line.substring(5).trim());
                    if (!complaint.isEmpty()) {
                        print(complaint);
                    }
                } else {
                    synchronized (lock) {
                        append("Message from " + name + ": " + line);
                    }
                }
            }
            return " has exited";
        }

        private String rename(String wanted) {
            synchronized (lock) {
                if (wanted.isEmpty() || wanted.equals(name)) {
                    return "";
                }
                if (wanted.length() > 32) {
                    return "Name too long (limit 32)";
                }
                if (readers.containsKey(wanted)) {
                    return "Name already in use: " + wanted;
                }
                readers.remove(name);
                readers.put(wanted, this);
                append(name + " now goes by " + wanted);
                name = wanted;
                return "";
            }
        }

        void disconnect() {
            try {
                socket.close();
            } catch (IOException e) {
                System.err.println("disconnect: " + e.getMessage());
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
        synchronized (lock) {
            closed = true;
            readers.values().forEach(Reader::disconnect);
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
