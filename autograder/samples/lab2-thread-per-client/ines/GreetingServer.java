package lab2;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class GreetingServer implements Runnable, AutoCloseable {

    private static final int LIMIT = 5120;

    private final ServerSocket listener;
    private final Set<Socket> guests = ConcurrentHashMap.newKeySet();

    public GreetingServer(int port) throws IOException {
        listener = new ServerSocket(port);
    }

    public int port() {
        return listener.getLocalPort();
    }

    @Override
    public void run() {
        while (!listener.isClosed()) {
            try {
                Socket guest = listener.accept();
                guests.add(guest);
                if (listener.isClosed()) {
                    guest.close();
                }
                Thread thread = new Thread(() -> welcome(guest));
                thread.start();
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    private void welcome(Socket guest) {
        try (Socket socket = guest) {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            PrintWriter out = new PrintWriter(
                    new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8), true);
            String line = in.readLine();
            while (line != null && !line.equalsIgnoreCase("--quit--")) {
                out.println(greeting(line));
                if (line.getBytes(StandardCharsets.UTF_8).length > LIMIT) {
                    break;
                }
                line = in.readLine();
            }
        } catch (IOException e) {
            System.err.println("guest lost: " + e.getMessage());
        } finally {
            guests.remove(guest);
        }
    }

    private String greeting(String line) {
        if (line.getBytes(StandardCharsets.UTF_8).length > LIMIT) {
            return "Line too long (limit " + LIMIT + " bytes)";
        }
        return "Hello " + line.toUpperCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket guest : guests) {
                guest.close();
            }
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        try {
            GreetingServer server = new GreetingServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | RuntimeException e) {
            System.err.println("cannot start: " + e);
            System.exit(1);
        }
    }
}
