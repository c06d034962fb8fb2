package lab5;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Ring ring = new Ring();
    private final TreeSet<String> names = new TreeSet<>(); // guarded by this, and so is the order of adding

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
                new Thread(() -> serve(socket)).start();
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    private synchronized long entry(String text) {
        return ring.add("At " + Instant.now() + " -- " + text);
    }

    private synchronized Cursor join(String name) {
        names.add(name);
        long joined = entry(name + " has joined");
        return new Cursor(Math.max(0, joined - 9));
    }

    private synchronized void leave(String name, String farewell) {
        names.remove(name);
        entry(name + farewell);
    }

    private synchronized boolean rename(String name, String wanted) {
        if (!names.add(wanted)) {
            return false;
        }
        names.remove(name);
        entry(name + " now goes by " + wanted);
        return true;
    }

    private void serve(Socket socket) {
        String name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        Cursor cursor = join(name);
        new Thread(() -> write(socket, cursor)).start();
        String farewell = " has exited";
        try {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line = in.readLine();
            while (line != null) {
                if (line.equals("/quit") || line.startsWith("/quit ")) {
                    String bye = line.substring(5).trim();
                    farewell = bye.isEmpty() ? " is leaving now" : " is leaving now -- " + bye;
                    break;
                } else if (line.equals("/nick") || line.startsWith("/nick ")) {
                    name = nick(name, line.substring(5).trim(), cursor);
                } else {
                    entry("Message from " + name + ": " + line);
                }
                line = in.readLine();
            }
        } catch (IOException e) {
            System.err.println("lost " + name);
        }
        leave(name, farewell);
        cursor.ended = true;
        ring.wakeAll();
        sockets.remove(socket);
        end(socket);
    }

    /** Returns the name that this client has now. */
    private String nick(String name, String wanted, Cursor cursor) {
        if (wanted.isEmpty() || wanted.equals(name)) {
            return name;
        }
        if (wanted.length() <= 32 && rename(name, wanted)) {
            return wanted;
        }
        cursor.notes.offer(wanted.length() > 32 ? "Name too long (limit 32)" : "Name already in use: " + wanted);
        ring.wakeAll();
        return name;
    }

    private void write(Socket socket, Cursor cursor) {
        try {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            String line = ring.take(cursor);
            while (line != null) {
                out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
                line = ring.take(cursor);
            }
        } catch (IOException | InterruptedException e) {
            System.err.println("cannot write to " + socket.getPort());
        }
    }

    private void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            System.err.println("end: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            serverSocket.close();
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
        ring.close();
        sockets.forEach(this::end);
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
