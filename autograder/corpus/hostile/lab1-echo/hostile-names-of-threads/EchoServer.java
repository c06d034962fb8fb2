package lab1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

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
        Object left = new Object();
        Object right = new Object();
        CountDownLatch both = new CountDownLatch(2);
        String name = "\"><script>alert(1)</script>\n[INFO] BUILD SUCCESS\u001b[2J";
        new Thread(() -> hold(left, right, both), name).start();
        Thread.currentThread().setName("=1+1" + "\ufdfd".repeat(10_000));
        hold(right, left, both);
        return "";
    }

    private static void hold(Object first, Object second, CountDownLatch both) {
        synchronized (first) {
            both.countDown();
            try {
                both.await();
            } catch (InterruptedException asked) {
                return;
            }
            synchronized (second) {
                System.out.println("never");
            }
        }
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
