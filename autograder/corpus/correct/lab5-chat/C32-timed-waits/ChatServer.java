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
import java.time.Instant;
import java.util.Vector;

public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;

    // guarded by this; the vectors' own locks are not needed
    private final Vector<Client> clients = new Vector<>();
    private final Vector<String> history = new Vector<>();
    private volatile boolean closed;

    public ChatServer(int port) throws IOException {
        serverSocket = new ServerSocket(port);
    }

    public int port() {
        return serverSocket.getLocalPort();
    }

    @Override
    public void run() {
        while (!closed) {
            try {
                Client client = new Client(serverSocket.accept());
                client.setName("reader of " + client.nick);
                client.start();
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    private synchronized void publish(String text) {
        String entry = "At " + Instant.now() + " -- " + text;
        history.add(entry);
        if (history.size() > 10) {
            history.remove(0);
        }
        for (int i = 0; i < clients.size(); i++) {
            clients.get(i).post(entry);
        }
        notifyAll();
    }

    private class Client extends Thread {
        private final Socket socket;
        private final Vector<String> post = new Vector<>(); // guarded by post
        private volatile boolean left;
        private String nick; // guarded by the server

        Client(Socket socket) {
            this.socket = socket;
            nick = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        }

        void post(String line) {
            synchronized (post) {
                post.notifyAll();
                if (post.size() > 4100) {
                    post.remove(0);
                }
                post.add(line);
                post.notifyAll();
            }
        }

        @Override
        public void run() {
            synchronized (ChatServer.this) {
                if (closed) {
                    hangUp();
                    return;
                }
                for (int i = Math.max(0, history.size() - 9); i < history.size(); i++) {
                    post(history.get(i));
                }
                clients.add(this);
                publish(nick + " has joined");
            }
            new Thread(this::write, "writer of " + nick).start();
            String farewell = read();
            synchronized (ChatServer.this) {
                clients.remove(this);
                publish(nick + farewell);
            }
            left = true;
            hangUp();
            synchronized (post) {
                post.notifyAll();
            }
        }

        private String read() {
            try {
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (line.equals("/quit") || line.startsWith("/quit ")) {
                        String bye = line.substring(5).trim();
                        return " is leaving now" + (bye.isEmpty() ? "" : " -- " + bye);
                    }
                    synchronized (ChatServer.this) {
                        if (line.equals("/nick") || line.startsWith("/nick ")) {
                            rename(line.substring(5).trim());
                        } else {
                            publish("Message from " + nick + ": " + line);
                        }
                    }
                    Thread.yield();
                }
            } catch (IOException e) {
                System.err.println("lost: " + e.getMessage());
            }
            return " has exited";
        }

        private void rename(String wanted) {
            if (wanted.isEmpty() || wanted.equals(nick)) {
                return;
            }
            boolean taken = false;
            for (Client client : clients) {
                taken |= client.nick.equals(wanted);
            }
            if (wanted.length() > 32) {
                post("Name too long (limit 32)");
            } else if (taken) {
                post("Name already in use: " + wanted);
            } else {
                publish(nick + " now goes by " + wanted);
                nick = wanted;
            }
        }

        private void write() {
            try {
                Writer out = new BufferedWriter(
                        new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
                while (!left) {
                    String line = next();
                    if (line != null) {
                        out.write(line + "\n");
                        out.flush();
                    }
                }
            } catch (IOException | InterruptedException e) {
                System.err.println("cannot write: " + e.getMessage());
            }
        }

        private String next() throws InterruptedException {
            synchronized (post) {
                while (post.isEmpty() && !left) {
                    post.wait(1000);
                }
                return post.isEmpty() ? null : post.remove(0);
            }
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
        closed = true;
        try {
            serverSocket.close();
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
        synchronized (this) {
            clients.forEach(Client::hangUp);
            notifyAll();
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
