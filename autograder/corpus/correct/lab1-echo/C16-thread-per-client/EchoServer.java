package lab1;

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

public class EchoServer extends Thread implements AutoCloseable {

    private final ServerSocket door;
    private final Set<Socket> visitors = ConcurrentHashMap.newKeySet();

    public EchoServer(int port) throws IOException {
        super("echo");
        door = new ServerSocket(port);
    }

    public int port() {
        return door.getLocalPort();
    }

    @Override
    public void run() {
        while (!door.isClosed()) {
            try {
                Socket visitor = door.accept();
                visitors.add(visitor);
                if (door.isClosed()) {
                    visitor.close();
                }
                new Thread(() -> talk(visitor)).start();
            } catch (IOException e) {
                System.err.println("door: " + e.getMessage());
            }
        }
    }

    private void talk(Socket visitor) {
        try (visitor;
             BufferedReader in = new BufferedReader(
                     new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
             PrintWriter out = new PrintWriter(
                     new OutputStreamWriter(visitor.getOutputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.print("OK..." + line + "\n");
                out.flush();
            }
        } catch (IOException e) {
            System.err.println("visitor: " + e.getMessage());
        }
        visitors.remove(visitor);
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket visitor : visitors) {
                visitor.close();
            }
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        try {
            EchoServer server = new EchoServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            server.start();
        } catch (IOException | RuntimeException e) {
            System.err.println("cannot start: " + e);
            System.exit(1);
        }
    }
}
