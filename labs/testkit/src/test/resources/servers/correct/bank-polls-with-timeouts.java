// promise: bank server
// style: accept and read give up after 100 ms and look whether the server still runs; bytes one by one
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

public class BankServer implements Runnable, AutoCloseable {

    private static final int PATIENCE = 100;

    private final ServerSocket listening;
    private final Map<String, Integer> money = new HashMap<>();
    private volatile boolean running = true;

    public BankServer(int port) throws IOException {
        listening = new ServerSocket(port);
        listening.setSoTimeout(PATIENCE);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        try (listening) {
            while (running) {
                try {
                    Socket client = listening.accept();
                    client.setSoTimeout(PATIENCE);
                    new Thread(() -> handle(client)).start();
                } catch (SocketTimeoutException nobodyCame) {
                    // Looks whether it is to end.
                }
            }
        } catch (IOException broken) {
            running = false;
        }
    }

    private void handle(Socket client) {
        StringBuilder line = new StringBuilder();
        try (client) {
            InputStream in = client.getInputStream();
            OutputStream out = client.getOutputStream();
            while (running) {
                try {
                    int next = in.read();
                    if (next < 0) {
                        return;
                    } else if (next != '\n') {
                        line.append((char) next);
                    } else {
                        out.write(answer(line.toString()).getBytes(StandardCharsets.US_ASCII));
                        line.setLength(0);
                    }
                } catch (SocketTimeoutException nothingCame) {
                    // What there is of a line is kept.
                }
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    private String answer(String line) {
        String name = line.substring(0, line.indexOf(':'));
        synchronized (money) {
            int balance = money.getOrDefault(name, 0);
            if (line.endsWith(":dp")) {
                balance++;
            } else if (line.endsWith(":wd") && balance > 0) {
                balance--;
            }
            money.put(name, balance);
            return name + ": " + balance + "\r\n";
        }
    }

    @Override
    public void close() {
        running = false;
    }
}
