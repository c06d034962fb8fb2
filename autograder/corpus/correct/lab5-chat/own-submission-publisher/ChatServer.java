package lab5;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    // guarded by this
    private final SubmissionPublisher<String> publisher = new SubmissionPublisher<>(threads, 8192);
    private final Map<String, Listener> listeners = new HashMap<>();
    private final List<String> history = new ArrayList<>();
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
                join(new Listener(serverSocket.accept()));
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    private synchronized void join(Listener listener) {
        if (closed) {
            listener.hangUp();
            return;
        }
        listener.past = List.copyOf(history.subList(Math.max(0, history.size() - 9), history.size()));
        listeners.put(listener.name, listener);
        publisher.subscribe(listener);
        publish(listener.name + " has joined");
        threads.execute(listener::read);
    }

    private synchronized void publish(String text) {
        if (closed) {
            return;
        }
        String entry = "At " + Instant.now() + " -- " + text;
        history.add(entry);
        if (history.size() > 10) {
            history.remove(0);
        }
        // Never waits, and never tries a second time.
        publisher.offer(entry, (tooSlow, lost) -> false);
    }

    private synchronized void say(Listener listener, String line) {
        publish("Message from " + listener.name + ": " + line);
    }

    private synchronized void leave(Listener listener, String farewell) {
        listeners.remove(listener.name);
        publish(listener.name + farewell);
    }

    private synchronized boolean rename(Listener listener, String wanted) {
        if (listeners.containsKey(wanted)) {
            return false;
        }
        listeners.remove(listener.name);
        listeners.put(wanted, listener);
        publish(listener.name + " now goes by " + wanted);
        listener.name = wanted;
        return true;
    }

    private class Listener implements Flow.Subscriber<String> {
        private final Socket socket;
        private final OutputStream out; // guarded by itself: one line at a time
        private String name; // changed with the server's lock, by its own reader
        private List<String> past; // set before the subscription
        private Flow.Subscription subscription; // guarded by socket
        private boolean left; // guarded by socket

        Listener(Socket socket) throws IOException {
            this.socket = socket;
            out = socket.getOutputStream();
            name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            synchronized (socket) {
                subscription = given;
                if (left) {
                    given.cancel();
                    return;
                }
            }
            past.forEach(this::onNext);
            given.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            try {
                print(line);
            } catch (IOException e) {
                cancel();
            }
        }

        @Override
        public void onError(Throwable e) {
            System.err.println("publisher: " + e);
        }

        @Override
        public void onComplete() {
            // The server ends the connection.
        }

        private void cancel() {
            synchronized (socket) {
                left = true;
                if (subscription != null) {
                    subscription.cancel();
                }
            }
        }

        private void print(String line) throws IOException {
            byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
            synchronized (out) {
                out.write(bytes);
            }
        }

        void read() {
            String farewell = null;
            try {
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                while (farewell == null) {
                    farewell = answer(in.readLine());
                }
            } catch (IOException e) {
                farewell = " has exited";
            }
            leave(this, farewell);
            hangUp();
            cancel();
        }

        private String answer(String line) throws IOException {
            if (line == null) {
                return " has exited";
            }
            if (line.equals("/quit") || line.startsWith("/quit ")) {
                String bye = line.substring(5).trim();
                return bye.isEmpty() ? " is leaving now" : " is leaving now -- " + bye;
            }
            if (!line.equals("/nick") && !line.startsWith("/nick ")) {
                say(this, line);
                return null;
            }
            String wanted = line.substring(5).trim();
            if (wanted.length() > 32) {
                print("Name too long (limit 32)");
            } else if (!wanted.isEmpty() && !wanted.equals(name) && !rename(this, wanted)) {
                print("Name already in use: " + wanted);
            }
            return null;
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
        synchronized (this) {
            closed = true;
            listeners.values().forEach(Listener::hangUp);
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
