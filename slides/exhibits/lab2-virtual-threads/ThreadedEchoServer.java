package lab2;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public final class ThreadedEchoServer implements Runnable, AutoCloseable {

    private static final String WELCOME = "Welcome to the server. Type something and hit enter";

    private final Connections connections;

    public ThreadedEchoServer(int port) throws IOException {
        connections = new Connections(port);
    }

    public int port() {
        return connections.port();
    }

    @Override
    public void run() {
        while (!connections.isClosed()) {
            try {
                Socket client = connections.accept();
                Thread.startVirtualThread(() -> handle(client));
            } catch (IOException e) {
                // Either close() was called, and the loop's condition sees it; or this client was gone before
                // it came in, then the next one is served.
            }
        }
    }

    private static void handle(Socket client) {
        try (client) {
            converse(client);
        } catch (IOException e) {
            // This client broke off, or close() was called. Nobody else needs to know; the socket is closed.
        }
    }

    private static void converse(Socket client) throws IOException {
        BufferedReader in = reader(client);
        Writer out = writer(client);
        send(WELCOME, out);
        String line = in.readLine();
        while (line != null && !isQuit(line)) {
            send("OK..." + line, out);
            line = in.readLine();
        }
    }

    private static BufferedReader reader(Socket client) throws IOException {
        return new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    }

    private static Writer writer(Socket client) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8));
    }

    private static void send(String line, Writer out) throws IOException {
        out.write(line + "\n");
        out.flush();
    }

    private static boolean isQuit(String line) {
        return line.equalsIgnoreCase("--quit--");
    }

    @Override
    public void close() {
        connections.close();
    }
}
