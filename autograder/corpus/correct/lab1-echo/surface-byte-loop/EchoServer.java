package lab1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class EchoServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;
    private volatile Socket client;

    public EchoServer(int port) throws IOException {
        serverSocket = new ServerSocket(port);
    }

    public int port() {
        return serverSocket.getLocalPort();
    }

    @Override
    public void run() {
        while (!serverSocket.isClosed()) {
            try (Socket socket = serverSocket.accept()) {
                client = socket;
                if (!serverSocket.isClosed()) {
                    serve(socket);
                }
            } catch (IOException e) {
                System.err.println("connection lost: " + e.getMessage());
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        OutputStream out = socket.getOutputStream();
        ByteArrayOutputStream reply = start();
        int b;
        while ((b = in.read()) != -1) {
            if (b == '\n') {
                reply.write('\n');
                out.write(reply.toByteArray());
                reply = start();
            } else if (b != '\r') {
                reply.write(b);
            }
        }
    }

    private ByteArrayOutputStream start() {
        ByteArrayOutputStream reply = new ByteArrayOutputStream();
        reply.writeBytes("OK...".getBytes(StandardCharsets.US_ASCII));
        return reply;
    }

    @Override
    public void close() {
        try {
            serverSocket.close();
            Socket open = client;
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            System.err.println("cannot close: " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        try {
            EchoServer server = new EchoServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | RuntimeException e) {
            System.err.println("cannot start: " + e);
            System.exit(1);
        }
    }
}
