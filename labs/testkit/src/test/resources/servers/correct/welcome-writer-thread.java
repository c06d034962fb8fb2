// promise: welcome server
// style: each guest has a reader and a writer; the writer takes lines from a queue until it meets the last one
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class WelcomeServer implements Runnable, AutoCloseable {

    private static final String LAST = new String("bye");

    private static class Guest {

        private final Socket socket;
        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

        Guest(Socket socket) {
            this.socket = socket;
        }

        void write() {
            try (PrintWriter out = new PrintWriter(socket.getOutputStream())) {
                for (String line = lines.take(); line != LAST; line = lines.take()) {
                    out.println(line);
                    out.flush();
                }
            } catch (IOException | InterruptedException gone) {
                System.out.println("No more lines for a guest.");
            }
        }

        void read() {
            try (InputStream in = socket.getInputStream()) {
                byte[] some = new byte[100];
                while (in.read(some) > 0) {
                    lines.add("pardon?");
                }
            } catch (IOException gone) {
                System.out.println("A guest broke off.");
            } finally {
                lines.add(LAST);
            }
        }
    }

    private final ServerSocket listening;
    private final Lock lock = new ReentrantLock();
    private final List<Guest> guests = new ArrayList<>();

    public WelcomeServer(int port) throws IOException {
        listening = new ServerSocket(port);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        try {
            while (true) {
                Guest guest = new Guest(listening.accept());
                new Thread(guest::write, "writer").start();
                new Thread(() -> register(guest), "reader").start();
            }
        } catch (IOException closed) {
            lock.lock();
            guests.forEach(guest -> guest.lines.add(LAST));
            lock.unlock();
        }
    }

    private void register(Guest guest) {
        lock.lock();
        try {
            guests.add(guest);
            guest.lines.add("welcome " + guests.size());
        } finally {
            lock.unlock();
        }
        guest.read();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
