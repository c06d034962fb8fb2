package lab2;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
                new Thread(() -> welcome(guest)).start();
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    private void welcome(Socket guest) {
        try (Socket socket = guest) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            Line line = Line.read(in);
            while (line != null && !line.isQuit()) {
                out.write((line.greeting() + "\n").getBytes(StandardCharsets.UTF_8));
                line = Line.read(in);
            }
        } catch (IOException e) {
            System.err.println("guest lost: " + e.getMessage());
        } finally {
            guests.remove(guest);
        }
    }

    /** A line of which no more than the limit is kept in memory. A last line without its end is dropped. */
    private static class Line {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean tooLong;

        static Line read(InputStream in) throws IOException {
            Line line = new Line();
            int b;
            while ((b = in.read()) != '\n') {
                if (b == -1) {
                    return null;
                }
                line.add(b);
            }
            return line;
        }

        private void add(int b) {
            if (b == '\r') {
                return;
            }
            if (bytes.size() == LIMIT) {
                tooLong = true;
            } else {
                bytes.write(b);
            }
        }

        boolean isQuit() {
            return !tooLong && text().equalsIgnoreCase("--quit--");
        }

        String greeting() {
            return tooLong ? "Line too long (limit 5120 bytes)" : "Hello " + text().toUpperCase(Locale.ROOT);
        }

        private String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }
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
