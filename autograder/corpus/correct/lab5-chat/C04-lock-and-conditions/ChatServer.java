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
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class ChatServer implements Runnable, AutoCloseable {

    private static final int KEPT = 4096;

    private final ServerSocket serverSocket;
    private final ReentrantLock lock = new ReentrantLock();
    // all guarded by lock
    private final TreeMap<Long, String> entries = new TreeMap<>();
    private final Map<String, Visitor> visitors = new HashMap<>();
    private long next;
    private boolean closed;

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
                new Thread(new Visitor(socket)).start();
            } catch (IOException e) {
                // the end, or a client that did not wait
            }
        }
    }

    /** Only with the lock. */
    private void add(String text) {
        entries.put(next, "At " + Instant.now() + " -- " + text);
        next++;
        if (entries.size() > KEPT) {
            entries.pollFirstEntry();
        }
        for (Visitor visitor : visitors.values()) {
            visitor.news.signal();
        }
    }

    private class Visitor implements Runnable {
        private final Socket socket;
        private final Condition news = lock.newCondition();
        // guarded by lock
        private final Queue<String> notes = new ArrayDeque<>();
        private String name;
        private long position;
        private boolean left;

        Visitor(Socket socket) {
            this.socket = socket;
            this.name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        }

        @Override
        public void run() {
            if (!join()) {
                hangUp();
                return;
            }
            new Thread(this::write).start();
            String farewell = " has exited";
            try {
                farewell = read();
            } catch (IOException e) {
                // no more to come
            }
            lock.lock();
            try {
                left = true;
                visitors.remove(name);
                add(name + farewell);
                news.signal();
            } finally {
                lock.unlock();
            }
            hangUp();
        }

        private boolean join() {
            lock.lock();
            try {
                if (closed) {
                    return false;
                }
                position = next - 9;
                visitors.put(name, this);
                add(name + " has joined");
                return true;
            } finally {
                lock.unlock();
            }
        }

        private String read() throws IOException {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split(" ", 2);
                String rest = words.length == 2 ? words[1].trim() : "";
                if (words[0].equals("/quit")) {
                    return rest.isEmpty() ? " is leaving now" : " is leaving now -- " + rest;
                }
                lock.lock();
                try {
                    if (words[0].equals("/nick")) {
                        nick(rest);
                    } else {
                        add("Message from " + name + ": " + line);
                    }
                } finally {
                    lock.unlock();
                }
            }
            return " has exited";
        }

        private void nick(String wanted) {
            if (wanted.isEmpty() || wanted.equals(name)) {
                return;
            }
            if (wanted.length() > 32) {
                note("Name too long (limit 32)");
            } else if (visitors.containsKey(wanted)) {
                note("Name already in use: " + wanted);
            } else {
                visitors.remove(name);
                visitors.put(wanted, this);
                add(name + " now goes by " + wanted);
                name = wanted;
            }
        }

        private void note(String line) {
            // Who does not read gets no more than so many of them.
            if (notes.size() < KEPT) {
                notes.add(line);
            }
            news.signal();
        }

        private void write() {
            try {
                BufferedWriter out = new BufferedWriter(
                        new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
                String line = nextLine();
                while (line != null) {
                    out.write(line);
                    out.write('\n');
                    out.flush();
                    line = nextLine();
                }
            } catch (IOException e) {
                // the reader finds out too
            }
        }

        /** Waits for one. Null when there is none any more. */
        private String nextLine() {
            lock.lock();
            try {
                while (notes.isEmpty() && position >= next && !left && !closed) {
                    news.awaitUninterruptibly();
                }
                if (left || closed) {
                    return null;
                }
                if (!notes.isEmpty()) {
                    return notes.remove();
                }
                Map.Entry<Long, String> entry = entries.ceilingEntry(position);
                position = entry.getKey() + 1;
                return entry.getValue();
            } finally {
                lock.unlock();
            }
        }

        private void hangUp() {
            try {
                socket.close();
            } catch (IOException e) {
                System.err.println(e);
            }
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            serverSocket.close();
            for (Visitor visitor : visitors.values()) {
                visitor.news.signal();
                visitor.hangUp();
            }
        } catch (IOException e) {
            System.err.println(e);
        } finally {
            lock.unlock();
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
