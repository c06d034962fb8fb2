package lab5;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class ChatServer implements Runnable, AutoCloseable {

    private static final int HISTORY = 10;
    private static final int CAPACITY = 4096;
    private static final int LONGEST_NAME = 32;

    private final ServerSocket listener;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final MessageQueue queue = new MessageQueue(CAPACITY);

    /** Guarded by: itself, together with the message that tells of a change. */
    private final Set<String> names = new HashSet<>();

    public ChatServer(int port) throws IOException {
        listener = new ServerSocket(port);
    }

    public int port() {
        return listener.getLocalPort();
    }

    @Override
    public void run() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                sockets.add(socket);
                // close() may have missed this one.
                if (listener.isClosed()) {
                    socket.close();
                } else {
                    System.out.println("LOG accepted " + socket);
                    Thread handler = new Thread(() -> serve(socket), "handler");
                    handler.setDaemon(true);
                    handler.start();
                }
            } catch (IOException e) {
                e.printStackTrace();
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            new Guest(socket).stay();
        } catch (IOException | IllegalStateException e) {
            e.printStackTrace(System.out);
        } finally {
            sockets.remove(socket);
        }
    }

    private class Guest {

        private final Socket socket;
        private final BufferedReader in;
        /** Guarded by: itself; one line at a time. */
        private final Writer out;
        /** Used by the handler only. */
        private String name;

        Guest(Socket socket) throws IOException {
            this.socket = socket;
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            out = new BufferedWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
            name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        }

        void stay() throws IOException {
            long joining = join();
            Thread writer = new Thread(() -> forward(joining - HISTORY));
            writer.setDaemon(true);
            writer.setPriority(Thread.MAX_PRIORITY);
            writer.start();
            String farewell = " has exited";
            try {
                farewell = listen();
            } catch (IOException e) {
                e.printStackTrace();
            } finally {
                System.out.println("LOG " + name + farewell);
                leave(farewell);
                socket.close();
                writer.interrupt();
            }
        }

        private long join() {
            synchronized (names) {
                names.add(name);
                return queue.write(name + " has joined");
            }
        }

        private void leave(String farewell) {
            synchronized (names) {
                names.remove(name);
                queue.write(name + farewell);
            }
        }

        /** Returns the farewell. */
        private String listen() throws IOException {
            String line;
            while ((line = in.readLine()) != null) {
                System.out.printf("LOG [%s] %s%n", name, line.length() > 60 ? line.substring(0, 60) : line);
                if (line.equals("/quit") || line.startsWith("/quit ")) {
                    String bye = line.substring(5).trim();
                    return " is leaving now" + (bye.isEmpty() ? "" : " -- " + bye);
                }
                if (line.equals("/nick") || line.startsWith("/nick ")) {
                    rename(line.substring(5).trim());
                } else {
                    queue.write("Message from " + name + ": " + line);
                }
            }
            return " has exited";
        }

        private void rename(String wanted) throws IOException {
            if (wanted.isEmpty() || wanted.equals(name)) {
                return;
            }
            if (wanted.length() > LONGEST_NAME) {
                tell("Name too long (limit " + LONGEST_NAME + ")");
            } else if (!isRenamed(wanted)) {
                tell("Name already in use: " + wanted);
            }
        }

        private boolean isRenamed(String wanted) {
            synchronized (names) {
                if (!names.add(wanted)) {
                    return false;
                }
                names.remove(name);
                queue.write(name + " now goes by " + wanted);
                name = wanted;
                return true;
            }
        }

        private void tell(String line) throws IOException {
            synchronized (out) {
                out.write(line + "\n");
                out.flush();
            }
        }

        /** The writer's thread: everything after this number, until the client or the server ends. */
        private void forward(long after) {
            try {
                long last = after;
                List<Message> news = queue.awaitNewer(last);
                while (!news.isEmpty()) {
                    for (Message message : news) {
                        tell("At " + DateTimeFormatter.ISO_INSTANT.format(message.time()) + " -- " + message.text());
                        last = message.number();
                    }
                    news = queue.awaitNewer(last);
                }
            } catch (IOException | InterruptedException e) {
                e.printStackTrace();
            }
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
            queue.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        try {
            ChatServer server = new ChatServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("LOG the end")));
            server.run();
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }
}
