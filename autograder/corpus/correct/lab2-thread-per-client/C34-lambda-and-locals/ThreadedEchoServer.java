package lab2;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

public class ThreadedEchoServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;
    private final Set<Socket> clients = new HashSet<>(); // guarded by itself

    public ThreadedEchoServer(int port) throws IOException {
        serverSocket = new ServerSocket(port);
    }

    public int port() {
        return serverSocket.getLocalPort();
    }

    @Override
    public void run() {
        try {
            while (true) {
                Socket client = serverSocket.accept();
                synchronized (clients) {
                    if (serverSocket.isClosed()) {
                        client.close();
                        return;
                    }
                    clients.add(client);
                }
                new Thread(() -> handle(client), "client " + client.getPort()).start();
            }
        } catch (IOException e) {
            System.out.println("The server ends.");
        }
    }

    private void handle(Socket client) {
        try (client) {
            converse(client);
        } catch (IOException e) {
            System.out.println("Client " + client.getPort() + " broke off.");
        } finally {
            synchronized (clients) {
                clients.remove(client);
            }
        }
    }

    /** Everything that belongs to a client is a local variable of its thread. */
    private static void converse(Socket client) throws IOException {
        var in = new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        var out = new BufferedWriter(
                new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8));
        String reply = "Welcome to the server. Type something and hit enter";
        while (reply != null) {
            out.write(reply);
            out.newLine();
            out.flush();
            reply = replyTo(in.readLine());
        }
    }

    private static String replyTo(String line) {
        return line == null || line.equalsIgnoreCase("--quit--") ? null : "OK..." + line;
    }

    @Override
    public void close() {
        try {
            synchronized (clients) {
                serverSocket.close();
                for (Socket client : clients) {
                    client.close();
                }
            }
        } catch (IOException e) {
            System.out.println("close: " + e);
        }
    }

    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("usage: java lab2.ThreadedEchoServer <port>");
            System.exit(1);
        }
        try (ThreadedEchoServer server = new ThreadedEchoServer(Integer.parseInt(args[0]))) {
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
