package lab5;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final MessageQueue queue = new MessageQueue(4096);
    /** The names in use. Whoever looks or changes synchronizes on it. */
    private final Set<String> names = new HashSet<>();

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
                new Peer(socket).start();
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    private class Peer extends Thread {
        private final Socket socket;
        private final BufferedReader in;
        private final BufferedWriter out;
        private String name;

        Peer(Socket socket) throws IOException {
            this.socket = socket;
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            out = new BufferedWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
            name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        }

        @Override
        public void run() {
            long joined = enter();
            Thread follower = new Thread(() -> follow(joined - 10));
            follower.start();
            String farewell = " has exited";
            try {
                farewell = listen();
            } catch (IOException e) {
                System.err.println("client lost: " + e.getMessage());
            } finally {
                leave(farewell);
                hangUp();
                follower.interrupt();
                sockets.remove(socket);
            }
        }

        private long enter() {
            synchronized (names) {
                names.add(name);
                return queue.write(name + " has joined");
            }
        }

        /** Returns the end of the farewell. */
        private String listen() throws IOException {
            String line;
            while ((line = in.readLine()) != null) {
                String[] words = line.split(" ", 2);
                String rest = words.length == 2 ? words[1].trim() : "";
                if (words[0].equals("/quit")) {
                    return rest.isEmpty() ? " is leaving now" : " is leaving now -- " + rest;
                } else if (words[0].equals("/nick")) {
                    nick(rest);
                } else {
                    queue.write("Message from " + name + ": " + line);
                }
            }
            return " has exited";
        }

        private void nick(String newName) throws IOException {
            if (newName.isEmpty() || newName.equals(name)) {
                return;
            }
            if (newName.length() > 32) {
                send("Name too long (limit 32)");
                return;
            }
            boolean free;
            synchronized (names) {
                free = names.add(newName);
                if (free) {
                    names.remove(name);
                    queue.write(name + " now goes by " + newName);
                    name = newName;
                }
            }
            if (!free) {
                send("Name already in use: " + newName);
            }
        }

        private void leave(String farewell) {
            synchronized (names) {
                names.remove(name);
                queue.write(name + farewell);
            }
        }

        /** Sends every message with a greater number. */
        private void follow(long last) {
            try {
                while (true) {
                    for (Message message : queue.awaitNewer(last)) {
                        send("At " + message.time() + " -- " + message.text());
                        last++; // FAULT: the first messages that it asks for may not exist
                    }
                }
            } catch (IOException | InterruptedException e) {
                hangUp();
            }
        }

        private void send(String line) throws IOException {
            synchronized (out) {
                out.write(line);
                out.newLine();
                out.flush();
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
            server.run();
        } catch (IOException | RuntimeException e) {
            System.err.println("cannot start: " + e);
            System.exit(1);
        }
    }
}
