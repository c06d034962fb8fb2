package lab1;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
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
        BufferedReader in = new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
        String line;
        while ((line = in.readLine()) != null) {
            out.writeBytes("OK..." + line + "\n"); // FAULT: drops the upper half of every char
            out.flush();
        }
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
