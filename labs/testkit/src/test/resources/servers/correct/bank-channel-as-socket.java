// promise: bank server
// style: a server socket channel that blocks, used through its socket like any other; a monitor per bank
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.HashMap;
import java.util.Map;

public class BankServer implements Runnable, AutoCloseable {

    private final ServerSocketChannel listening;
    private final Object lock = new Object();
    private final Map<String, Integer> money = new HashMap<>();

    public BankServer(int port) throws IOException {
        listening = ServerSocketChannel.open();
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
                new Thread(() -> handle(client)).start();
            }
        } catch (IOException closed) {
            // close() was called.
        }
    }

    private void handle(SocketChannel client) {
        try (Socket socket = client.socket()) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream()));
            PrintWriter out = new PrintWriter(socket.getOutputStream(), true);
            String line = in.readLine();
            while (line != null) {
                String[] words = line.split(":");
                out.println(words[0] + ": " + change(words[0], words[1]));
                line = in.readLine();
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    private int change(String name, String operation) {
        synchronized (lock) {
            int now = money.getOrDefault(name, 0);
            switch (operation) {
                case "dp" -> now++;
                case "wd" -> now = Math.max(0, now - 1);
                default -> {
                    // Just asked.
                }
            }
            money.put(name, now);
            return now;
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
