package lab2;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Scanner;
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
            Scanner in = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8);
            PrintStream out = new PrintStream(socket.getOutputStream(), true, StandardCharsets.UTF_8);
            while (in.hasNextLine()) {
                String line = in.nextLine();
                if (line.equalsIgnoreCase("--quit--")) {
                    break;
                }
                out.print(greeting(line) + "\r\n");
                out.flush();
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
