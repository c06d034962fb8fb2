package lab1;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

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
        Scanner in = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8);
        PrintStream out = new PrintStream(socket.getOutputStream(), true, StandardCharsets.UTF_8);
        while (in.hasNextLine()) {
            out.println("OK..." + in.nextLine());
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
