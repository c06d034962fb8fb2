package lab6;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public final class InventoryServer implements Runnable, AutoCloseable {

    private final ServerSocket listener;
    private final Inventory inventory = new Inventory();

    private final Lock lock = new ReentrantLock();
    // with the lock only:
    private final List<ClientHandler> handlers = new ArrayList<>();
    private int lastId = 0;
    private boolean open = true;

    public InventoryServer(int port) throws IOException {
        listener = new ServerSocket(port);
    }

    public int port() {
        return listener.getLocalPort();
    }

    public void run() {
        while (!listener.isClosed()) {
            try {
                welcome(listener.accept());
            } catch (IOException e) {
                System.err.println("nobody came: " + e);
            }
        }
    }

    private void welcome(Socket socket) throws IOException {
        lock.lock();
        try {
            if (!open) {
                socket.close();
                return;
            }
            lastId++;
            ClientHandler handler = new ClientHandler(lastId, socket, this);
            handlers.add(handler);
            new Thread(handler, "client " + lastId).start();
        } finally {
            lock.unlock();
        }
    }

    Inventory inventory() {
        return inventory;
    }

    String clients() {
        lock.lock();
        try {
            String text = "";
            for (ClientHandler handler : handlers) {
                text += handler.id() + " " + handler.address() + "\n";
            }
            return text + "\n";
        } finally {
            lock.unlock();
        }
    }

    /** Returns null if there is none. */
    ClientHandler find(int id) {
        lock.lock();
        try {
            for (ClientHandler handler : handlers) {
                if (handler.id() == id) {
                    return handler;
                }
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    void remove(ClientHandler handler) {
        lock.lock();
        try {
            handlers.remove(handler);
        } finally {
            lock.unlock();
        }
    }

    private List<ClientHandler> everybody() {
        lock.lock();
        try {
            return new ArrayList<>(handlers);
        } finally {
            lock.unlock();
        }
    }

    private void closeDoor() {
        lock.lock();
        try {
            open = false;
            listener.close();
        } catch (IOException e) {
            System.err.println("port not closed: " + e);
        } finally {
            lock.unlock();
        }
    }

    void closeAll() {
        closeDoor();
        List<ClientHandler> all = everybody();
        for (ClientHandler handler : all) {
            handler.sayGoodbye();
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        for (ClientHandler handler : all) {
            handler.awaitGoodbye(end - System.nanoTime());
        }
        close();
    }

    public void close() {
        closeDoor();
        for (ClientHandler handler : everybody()) {
            handler.closeSocket();
        }
    }

    public static void main(String[] args) {
        try {
            InventoryServer server = new InventoryServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            AdminConsole console = new AdminConsole(server,
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                    new PrintWriter(System.out, false, StandardCharsets.UTF_8));
            new Thread(console, "console").start();
            server.run();
        } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException | IOException e) {
            System.err.println("usage: InventoryServer <free port>");
            System.exit(1);
        }
    }
}
