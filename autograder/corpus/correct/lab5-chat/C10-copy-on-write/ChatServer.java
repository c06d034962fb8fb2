package lab5;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingDeque;

public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;
    private final Object order = new Object();
    private final List<Chatter> chatters = new CopyOnWriteArrayList<>(); // changed with order only
    private final List<String> history = new CopyOnWriteArrayList<>(); // changed with order only
    private boolean closed; // guarded by order

    public ChatServer(int port) throws IOException {
        serverSocket = new ServerSocket();
        try {
            serverSocket.bind(new InetSocketAddress(port), 200);
        } catch (IOException e) {
            serverSocket.close();
            throw e;
        }
    }

    public int port() {
        return serverSocket.getLocalPort();
    }

    @Override
    public void run() {
        while (!serverSocket.isClosed()) {
            try {
                Socket socket = serverSocket.accept();
                Chatter chatter = new Chatter(socket);
                if (chatter.comesIn()) {
                    chatter.speaker.start();
                    new Thread(chatter::listen, "listens").start();
                } else {
                    socket.close();
                }
            } catch (IOException e) {
                System.out.println("accept: " + e.getMessage());
            }
        }
    }

    /** With order. */
    private void publish(String text) {
        String entry = "At " + Instant.now() + " -- " + text;
        history.add(entry);
        if (history.size() > 10) {
            history.remove(0);
        }
        for (Chatter chatter : chatters) {
            chatter.send(entry);
        }
    }

    private class Chatter {
        final Socket socket;
        final BlockingQueue<String> lines = new LinkedBlockingDeque<>(4100);
        final Thread speaker = new Thread(this::speak, "speaks");
        volatile String name;

        Chatter(Socket socket) {
            this.socket = socket;
            this.name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        }

        boolean comesIn() {
            synchronized (order) {
                if (closed) {
                    return false;
                }
                for (String entry : history.subList(history.size() == 10 ? 1 : 0, history.size())) {
                    send(entry);
                }
                chatters.add(this);
                publish(name + " has joined");
                return true;
            }
        }

        void goesOut(String farewell) {
            synchronized (order) {
                chatters.remove(this);
                publish(name + farewell);
            }
            disconnect();
            speaker.interrupt();
        }

        void send(String line) {
            if (!lines.offer(line)) {
                disconnect();
            }
        }

        void disconnect() {
            try {
                socket.close();
            } catch (IOException e) {
                System.out.println("closing " + name + ": " + e.getMessage());
            }
        }

        void listen() {
            String farewell = " has exited";
            try {
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                String line;
                while ((line = in.readLine()) != null) {
                    if (line.equals("/quit") || line.startsWith("/quit ")) {
                        String bye = line.replaceFirst("/quit", "").trim();
                        farewell = " is leaving now" + (bye.isEmpty() ? "" : " -- " + bye);
                        break;
                    }
                    handle(line);
                }
            } catch (IOException e) {
                System.out.println(name + " broke off: " + e.getMessage());
            }
            goesOut(farewell);
        }

        void handle(String line) {
            if (line.equals("/nick") || line.startsWith("/nick ")) {
                nick(line.replaceFirst("/nick", "").trim());
            } else {
                synchronized (order) {
                    publish("Message from " + name + ": " + line);
                }
            }
        }

        void nick(String wanted) {
            synchronized (order) {
                if (wanted.isEmpty() || name.equals(wanted)) {
                    return;
                }
                if (wanted.length() > 32) {
                    send("Name too long (limit 32)");
                } else if (chatters.stream().anyMatch(other -> other.name.equals(wanted))) {
                    send("Name already in use: " + wanted);
                } else {
                    publish(name + " now goes by " + wanted);
                    name = wanted;
                }
            }
        }

        void speak() {
            try {
                Writer out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
                while (!Thread.currentThread().isInterrupted()) {
                    out.write(lines.take() + System.lineSeparator());
                    out.flush();
                }
            } catch (IOException | InterruptedException e) {
                // It has gone. The one that listens says farewell, after everything that was still said.
            }
        }
    }

    @Override
    public void close() {
        try {
            serverSocket.close();
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        synchronized (order) {
            closed = true;
            for (Chatter chatter : chatters) {
                chatter.disconnect();
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
