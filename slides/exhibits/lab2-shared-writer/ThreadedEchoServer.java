package lab2;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class ThreadedEchoServer implements Runnable, AutoCloseable {

    private static final String WELCOME = "Welcome to the server. Type something and hit enter";

    private final ServerSocket serverSocket;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile PrintWriter out;

    public ThreadedEchoServer(int port) throws IOException {
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
                ClientHandler handler = new ClientHandler(socket);
                new Thread(handler).start();
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    private class ClientHandler implements Runnable {
        private final Socket socket;

        ClientHandler(Socket socket) {
            this.socket = socket;
        }

        @Override
        public void run() {
            try {
                talk();
            } catch (IOException e) {
                System.err.println("client lost: " + e.getMessage());
            } finally {
                hangUp();
            }
        }

        private void talk() throws IOException {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            out = new PrintWriter(
                    new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8), true);
            out.println(WELCOME);
            String line;
            while ((line = in.readLine()) != null) {
                if (line.equalsIgnoreCase("--quit--")) {
                    break;
                }
                out.println("OK..." + line);
            }
        }

        private void hangUp() {
            try {
                socket.close();
            } catch (IOException e) {
                System.err.println("close: " + e.getMessage());
            }
            sockets.remove(socket);
        }
    }

    @Override
    public void close() {
        try {
            serverSocket.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        try {
            ThreadedEchoServer server = new ThreadedEchoServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | RuntimeException e) {
            System.err.println("cannot start: " + e);
            System.exit(1);
        }
    }
}
