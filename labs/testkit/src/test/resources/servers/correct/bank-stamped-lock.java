// promise: bank server
// style: a lock per account: a stamped one, read optimistically; handlers of a work-stealing pool
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.StampedLock;

public class BankServer implements Runnable, AutoCloseable {

    private static final class Account {

        private final StampedLock lock = new StampedLock();
        private volatile int balance;

        int change(int amount) {
            long stamp = lock.writeLock();
            try {
                if (balance + amount >= 0) {
                    balance += amount;
                }
                return balance;
            } finally {
                lock.unlockWrite(stamp);
            }
        }

        int balance() {
            long stamp = lock.tryOptimisticRead();
            int seen = balance;
            if (lock.validate(stamp)) {
                return seen;
            }
            stamp = lock.readLock();
            try {
                return balance;
            } finally {
                lock.unlockRead(stamp);
            }
        }
    }

    private final ServerSocket listening;
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();
    private final ExecutorService handlers = Executors.newWorkStealingPool(16);

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
                handlers.execute(() -> handle(client));
            }
        } catch (IOException closed) {
            handlers.shutdown();
        }
    }

    private void handle(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            Writer out = new OutputStreamWriter(client.getOutputStream());
            StringBuilder line = new StringBuilder();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n') {
                    String[] words = line.toString().trim().split(":");
                    out.append(words[0]).append(": ").append(answer(words)).append('\n').flush();
                    line.setLength(0);
                } else {
                    line.append((char) next);
                }
            }
        } catch (IOException gone) {
            System.out.println("A client broke off.");
        }
    }

    private String answer(String[] words) {
        Account account = accounts.computeIfAbsent(words[0], name -> new Account());
        return Integer.toString(switch (words[1]) {
            case "dp" -> account.change(1);
            case "wd" -> account.change(-1);
            default -> account.balance();
        });
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
