// promise: bank server
// style: the whole bank is one immutable map, replaced by compareAndSet; lines are read from a DataInputStream
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

public class BankServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final AtomicReference<Map<String, Integer>> bank = new AtomicReference<>(Map.of());

    public BankServer(int port) throws IOException {
        listening = new ServerSocket(port, 100);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        try {
            while (true) {
                Socket client = listening.accept();
                new Thread(new Handler(client)).start();
            }
        } catch (IOException closed) {
            // close() was called.
        }
    }

    private class Handler implements Runnable {

        private final Socket client;

        Handler(Socket client) {
            this.client = client;
        }

        @Override
        public void run() {
            try (DataInputStream in = new DataInputStream(client.getInputStream());
                 DataOutputStream out = new DataOutputStream(client.getOutputStream())) {
                while (true) {
                    String line = line(in);
                    String name = line.substring(0, line.indexOf(":"));
                    out.writeBytes(name + ": " + change(name, line.substring(name.length() + 1)) + "\n");
                    out.flush();
                }
            } catch (EOFException hungUp) {
                // The client has said good-bye.
            } catch (IOException broken) {
                System.out.println("A client is lost: " + broken);
            }
        }

        private String line(DataInputStream in) throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (byte next = in.readByte(); next != '\n'; next = in.readByte()) {
                if (next != '\r') {
                    line.write(next);
                }
            }
            return line.toString();
        }
    }

    private int change(String name, String operation) {
        while (true) {
            Map<String, Integer> old = bank.get();
            int balance = old.getOrDefault(name, 0);
            if (operation.equals("??")) {
                return balance;
            }
            Map<String, Integer> changed = new HashMap<>(old);
            int next = operation.equals("dp") ? balance + 1 : Math.max(0, balance - 1);
            changed.put(name, next);
            if (bank.compareAndSet(old, Map.copyOf(changed))) {
                return next;
            }
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
