package lab2;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetSocketAddress;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/** A thread for each client, over the channels of java.nio in the JDK's own group. */
public final class ThreadedEchoServer implements Runnable, AutoCloseable {

    private final AsynchronousServerSocketChannel listener;
    private final Set<AsynchronousSocketChannel> clients = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile boolean closed;

    public ThreadedEchoServer(int port) throws IOException {
        listener = AsynchronousServerSocketChannel.open();
        try {
            listener.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            listener.close();
            throw taken;
        }
        this.port = ((InetSocketAddress) listener.getLocalAddress()).getPort();
    }

    public int port() {
        return port;
    }

    @Override
    public void run() {
        while (!closed) {
            try {
                AsynchronousSocketChannel client = listener.accept().get();
                clients.add(client);
                if (closed) {
                    client.close();
                }
                new Thread(() -> handle(client)).start();
            } catch (ExecutionException | IOException closedOrGone) {
                // the condition sees it
            } catch (InterruptedException stop) {
                close();
            }
        }
    }

    private void handle(AsynchronousSocketChannel client) {
        try (client) {
            BufferedReader in = new BufferedReader(
                new InputStreamReader(Channels.newInputStream(client), StandardCharsets.UTF_8));
            Writer out = new OutputStreamWriter(Channels.newOutputStream(client), StandardCharsets.UTF_8);
            send(out, "Welcome to the server. Type something and hit enter");
            String line = in.readLine();
            while (line != null && !line.equalsIgnoreCase("--quit--")) {
                send(out, "OK..." + line);
                line = in.readLine();
            }
        } catch (IOException | RuntimeException brokenOff) {
            // its own end only
        } finally {
            clients.remove(client);
        }
    }

    private static void send(Writer out, String line) throws IOException {
        out.write(line + "\n");
        out.flush();
    }

    @Override
    public void close() {
        closed = true;
        try {
            listener.close();
            for (AsynchronousSocketChannel client : clients) {
                client.close();
            }
        } catch (IOException e) {
            System.err.println("not closed: " + e);
        }
    }

    public static void main(String[] args) {
        try (ThreadedEchoServer server = new ThreadedEchoServer(Integer.parseInt(args[0]))) {
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | RuntimeException e) {
            System.err.println("cannot start: " + e);
            System.exit(1);
        }
    }
}
