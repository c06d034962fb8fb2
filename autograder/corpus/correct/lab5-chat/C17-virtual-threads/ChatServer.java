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
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;

public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private final ReentrantLock lock = new ReentrantLock();
    // guarded by lock
    private final Set<Person> present = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final ArrayDeque<String> history = new ArrayDeque<>();

    public ChatServer(int port) throws IOException {
        serverSocket = new ServerSocket(port, 200);
    }

    public int port() {
        return serverSocket.getLocalPort();
    }

    @Override
    public void run() {
        while (!serverSocket.isClosed()) {
            try {
                Socket socket = serverSocket.accept();
                try {
                    threads.submit(() -> new Person(socket).stay());
                } catch (RejectedExecutionException e) {
                    socket.close();
                }
            } catch (IOException e) {
                // the next one, if there is one
            }
        }
    }

    private void locked(Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }

    private void publish(String text) {
        String entry = "At " + Instant.now() + " -- " + text;
        history.add(entry);
        if (history.size() > 10) {
            history.remove();
        }
        present.forEach(person -> person.send(entry));
    }

    private class Person {
        private final Socket socket;
        private final BlockingQueue<String> outgoing = new LinkedBlockingQueue<>();
        private String name; // guarded by lock

        Person(Socket socket) {
            this.socket = socket;
            name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        }

        /** Interrupted by close(), which closes the socket of a virtual thread that reads or writes. */
        Void stay() throws IOException {
            try (socket) {
                locked(this::join);
                String farewell = "has exited";
                Future<?> writer = null;
                try {
                    writer = threads.submit(this::write);
                    farewell = read();
                } catch (IOException | RejectedExecutionException e) {
                    // broke off, or the server ends
                } finally {
                    String last = farewell;
                    locked(() -> leave(last));
                    if (writer != null) {
                        writer.cancel(true);
                    }
                }
            }
            return null;
        }

        private void join() {
            history.stream().skip(history.size() == 10 ? 1 : 0).forEach(this::send);
            present.add(this);
            taken.add(name);
            publish(name + " has joined");
        }

        private void leave(String farewell) {
            present.remove(this);
            taken.remove(name);
            publish(name + " " + farewell);
        }

        private void send(String line) {
            if (outgoing.size() > 4200) {
                hangUp();
            } else {
                outgoing.add(line);
            }
        }

        private void hangUp() {
            try {
                socket.close();
            } catch (IOException e) {
                System.err.println(e);
            }
        }

        private String read() throws IOException {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var text = line;
                if (line.equals("/quit") || line.startsWith("/quit ")) {
                    var bye = line.substring(5).strip();
                    return bye.isEmpty() ? "is leaving now" : "is leaving now -- " + bye;
                } else if (line.equals("/nick") || line.startsWith("/nick ")) {
                    locked(() -> rename(text.substring(5).strip()));
                } else {
                    locked(() -> publish("Message from " + name + ": " + text));
                }
            }
            return "has exited";
        }

        private void rename(String wanted) {
            if (wanted.isEmpty() || wanted.equals(name)) {
                return;
            }
            if (wanted.length() > 32) {
                send("Name too long (limit 32)");
            } else if (!taken.add(wanted)) {
                send("Name already in use: " + wanted);
            } else {
                taken.remove(name);
                publish(name + " now goes by " + wanted);
                name = wanted;
            }
        }

        private Void write() throws IOException, InterruptedException {
            OutputStream out = socket.getOutputStream();
            while (true) {
                out.write((outgoing.take() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Override
    public void close() {
        try {
            serverSocket.close();
        } catch (IOException e) {
            System.err.println(e);
        }
        threads.shutdownNow();
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
