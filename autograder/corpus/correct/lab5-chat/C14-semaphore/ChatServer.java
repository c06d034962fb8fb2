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
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;
    private final Semaphore mutex = new Semaphore(1);

    // Whoever holds the mutex may use these.
    private final List<Talker> talkers = new ArrayList<>();
    private final String[] last = new String[10];
    private int count;
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
                Talker talker = new Talker(serverSocket.accept());
                talker.start();
            } catch (IOException e) {
                // over
            }
        }
    }

    /** With the mutex. */
    private void broadcast(String text) {
        String entry = "At " + Instant.now() + " -- " + text;
        last[count % 10] = entry;
        count++;
        for (Talker talker : talkers) {
            talker.send(entry);
        }
    }

    private class Talker extends Thread {
        private final Socket socket;
        private final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final Semaphore filled = new Semaphore(0);
        private String nick; // with the mutex

        Talker(Socket socket) {
            this.socket = socket;
            nick = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        }

        @Override
        public void run() {
            if (!comesIn()) {
                hangUp();
                return;
            }
            Thread writer = new Thread(this::write);
            writer.start();
            String farewell = listen();
            mutex.acquireUninterruptibly();
            try {
                talkers.remove(this);
                broadcast(nick + farewell);
            } finally {
                mutex.release();
            }
            hangUp();
            writer.interrupt();
        }

        private boolean comesIn() {
            mutex.acquireUninterruptibly();
            try {
                if (closed) {
                    return false;
                }
                for (int i = Math.max(0, count - 9); i < count; i++) {
                    send(last[i % 10]);
                }
                talkers.add(this);
                broadcast(nick + " has joined");
                return true;
            } finally {
                mutex.release();
            }
        }

        private void send(String line) {
            if (filled.availablePermits() < 4500) {
                lines.add(line);
                filled.release();
            } else {
                hangUp();
            }
        }

        private void write() {
            try {
                BufferedWriter out = new BufferedWriter(
                        new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
                while (true) {
                    filled.acquire();
                    out.write(lines.remove());
                    out.newLine();
                    out.flush();
                }
            } catch (IOException | InterruptedException e) {
                // this client needs nothing more
            }
        }

        /** Returns the farewell. */
        private String listen() {
            try {
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                String line = in.readLine();
                while (line != null) {
                    String command = line.contains(" ") ? line.substring(0, line.indexOf(' ')) : line;
                    String rest = line.substring(command.length()).trim();
                    if (command.equals("/quit")) {
                        return " is leaving now" + (rest.isEmpty() ? "" : " -- " + rest);
                    }
                    mutex.acquireUninterruptibly();
                    try {
                        if (command.equals("/nick")) {
                            nick(rest);
                        } else {
                            broadcast("Message from " + nick + ": " + line);
                        }
                    } finally {
                        mutex.release();
                    }
                    line = in.readLine();
                }
            } catch (IOException e) {
                // gone without a word
            }
            return " has exited";
        }

        private void nick(String wanted) {
            if (wanted.isEmpty() || wanted.equals(nick)) {
                return;
            }
            if (wanted.length() > 32) {
                send("Name too long (limit 32)");
                return;
            }
            for (Talker other : talkers) {
                if (other.nick.equals(wanted)) {
                    send("Name already in use: " + wanted);
                    return;
                }
            }
            String old = nick;
            nick = wanted;
            broadcast(old + " now goes by " + wanted);
        }

        private void hangUp() {
            try {
                socket.close();
            } catch (IOException e) {
                System.err.println("hang up: " + e);
            }
        }
    }

    @Override
    public void close() {
        try {
            serverSocket.close();
        } catch (IOException e) {
            System.err.println("close: " + e);
        }
        mutex.acquireUninterruptibly();
        try {
            closed = true;
            talkers.forEach(Talker::hangUp);
        } finally {
            mutex.release();
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
