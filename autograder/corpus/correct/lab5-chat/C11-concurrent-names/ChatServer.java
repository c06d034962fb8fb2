package lab5;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;
    private final Map<String, Client> names = new ConcurrentHashMap<>();
    private final Set<Client> clients = ConcurrentHashMap.newKeySet();
    private final Queue<String> history = new ConcurrentLinkedQueue<>();

    /** One entry at a time. Joining and giving a name back are part of their entry. */
    private final Object entryLock = new Object();

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
                Client client = new Client(socket);
                client.join();
                // Joined after close() had looked through the clients.
                if (serverSocket.isClosed()) {
                    client.hangUp();
                }
                new Thread(client::write).start();
                new Thread(client::read).start();
            } catch (IOException e) {
                // to be seen in the condition
            }
        }
    }

    private void publish(String text) {
        String entry = "At " + Instant.now() + " -- " + text;
        history.add(entry);
        if (history.size() > 10) {
            history.remove();
        }
        clients.forEach(client -> client.send(entry));
    }

    private class Client {
        /** After this line the writer ends. It is compared with ==. */
        private final String end = new String("end");
        private final Socket socket;
        private final BlockingQueue<String> outgoing = new ArrayBlockingQueue<>(4120);
        private String name;

        Client(Socket socket) {
            this.socket = socket;
            name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        }

        void join() {
            names.put(name, this);
            synchronized (entryLock) {
                int tooMany = history.size() - 9;
                for (String entry : history) {
                    tooMany--;
                    if (tooMany < 0) {
                        send(entry);
                    }
                }
                clients.add(this);
                publish(name + " has joined");
            }
        }

        private void leave(String farewell) {
            synchronized (entryLock) {
                clients.remove(this);
                names.remove(name);
                publish(name + farewell);
            }
            hangUp();
            // Makes room where there is none: nobody reads that any more.
            while (!outgoing.offer(end)) {
                outgoing.clear();
            }
        }

        private void rename(String wanted) {
            if (wanted.isEmpty() || wanted.equals(name)) {
                return;
            }
            if (wanted.length() > 32) {
                send("Name too long (limit 32)");
                return;
            }
            if (names.putIfAbsent(wanted, this) != null) {
                send("Name already in use: " + wanted);
                return;
            }
            synchronized (entryLock) {
                // First: who reads this entry may ask for the name at once.
                names.remove(name);
                publish(name + " now goes by " + wanted);
            }
            name = wanted;
        }

        private void send(String line) {
            if (!outgoing.offer(line)) {
                hangUp();
            }
        }

        void write() {
            try {
                Writer out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
                String line = outgoing.take();
                while (line != end) {
                    out.write(line + "\n");
                    out.flush();
                    line = outgoing.take();
                }
            } catch (IOException | InterruptedException e) {
                // nobody there
            }
        }

        void read() {
            String farewell = " has exited";
            try {
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                String line = in.readLine();
                while (line != null) {
                    if (is("/quit", line)) {
                        String bye = line.substring(5).trim();
                        farewell = bye.isEmpty() ? " is leaving now" : " is leaving now -- " + bye;
                        line = null;
                    } else {
                        handle(line);
                        line = in.readLine();
                    }
                }
            } catch (IOException e) {
                // not even a goodbye
            } finally {
                leave(farewell);
            }
        }

        private void handle(String line) {
            if (is("/nick", line)) {
                rename(line.substring(5).trim());
            } else {
                synchronized (entryLock) {
                    publish("Message from " + name + ": " + line);
                }
            }
        }

        private boolean is(String command, String line) {
            return line.equals(command) || line.startsWith(command + " ");
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
        clients.forEach(Client::hangUp);
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
