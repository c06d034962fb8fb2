// promise: bank server
// style: a channel reader, and the stream of its socket() for replies
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class BankServer implements Runnable, AutoCloseable {

    private final ServerSocketChannel listening = ServerSocketChannel.open();
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    public BankServer(int port) throws IOException {
        listening.bind(new InetSocketAddress(port));
    }

    public int port() {
        return listening.socket().getLocalPort();
    }

    @Override
    public void run() {
        try {
            while (true) {
                SocketChannel client = listening.accept();
                Thread handler = new Thread(() -> handle(client));
                handler.setDaemon(true);
                handler.start();
            }
        } catch (IOException closed) {
            // close() was called.
        }
    }

    private void handle(SocketChannel client) {
        try (client) {
            BufferedReader in = new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8));
            PrintWriter out = new PrintWriter(client.socket().getOutputStream());
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split(":");
                Account account = accounts.computeIfAbsent(words[0], name -> new Account());
                out.print(words[0] + ": " + account.change(words[1]) + "\n");
                out.flush();
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private static class Account {

        private int money;

        synchronized int change(String operation) {
            if (operation.equals("dp")) {
                money++;
            } else if (operation.equals("wd") && money > 0) {
                money--;
            }
            return money;
        }
    }
}
