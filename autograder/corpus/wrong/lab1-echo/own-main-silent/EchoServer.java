package lab1;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Answers every line with OK... and the line. */
public class EchoServer implements Runnable, AutoCloseable {
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket server;

    public EchoServer(int port) throws IOException {
        this.server = new ServerSocket(port);
    }

    public int port() {
        return server.getLocalPort();
    }

    public void run() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                if (server.isClosed()) {
                    socket.close();
                }
                talk(socket);
            } catch (IOException e) {
                System.err.println(e);
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        try {
            BufferedReader reader = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            BufferedWriter writer = new BufferedWriter(
                    new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
            while (true) {
                String line = reader.readLine();
                if (line == null) {
                    break;
                }
                writer.write("OK..." + line + "\n");
                writer.flush();
            }
        } finally {
            socket.close();
            open.remove(socket);
        }
    }

    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] args) {
        EchoServer echo;
        try {
            int port = Integer.parseInt(args[0]);
            echo = new EchoServer(port);
        } catch (Exception e) {
            System.err.println("The server cannot start: " + e);
            System.exit(1);
            return;
        }
        echo.run(); // FAULT: "listening on <port>" is not printed
    }
}
