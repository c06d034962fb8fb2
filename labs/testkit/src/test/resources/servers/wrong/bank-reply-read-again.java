// promise: bank server
// kind: wrong reply
// fault: the reply is read after the deposit, when another one may have come
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

public class BankServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final Map<String, AtomicInteger> accounts = new ConcurrentHashMap<>();

    public BankServer(int port) throws IOException {
        listening = new ServerSocket(port);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        try {
            while (true) {
                Socket client = listening.accept();
                new Thread(() -> handle(client)).start();
            }
        } catch (IOException closed) {
            // close() was called.
        }
    }

    private void handle(Socket client) {
        try (client; Scanner in = new Scanner(client.getInputStream());
             PrintWriter out = new PrintWriter(client.getOutputStream(), true)) {
            while (in.hasNextLine()) {
                String[] words = in.nextLine().split(":");
                AtomicInteger account = accounts.computeIfAbsent(words[0], name -> new AtomicInteger());
                if (words[1].equals("dp")) {
                    account.incrementAndGet();
                } else if (words[1].equals("wd")) {
                    account.updateAndGet(had -> Math.max(0, had - 1));
                }
                out.println(words[0] + ": " + account.get());
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
