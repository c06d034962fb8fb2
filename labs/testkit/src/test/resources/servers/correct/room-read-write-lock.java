// promise: room server
// style: a fixed pool, scanners, commands in an enum, readers and writers of the room by a ReadWriteLock
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.Locale;
import java.util.Scanner;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class RoomServer implements Runnable, AutoCloseable {

    private enum Command {
        JOIN {
            @Override
            String run(Set<String> names, Scanner rest) {
                return names.add(rest.next()) ? "ok" : "taken";
            }
        },
        LEAVE {
            @Override
            String run(Set<String> names, Scanner rest) {
                names.remove(rest.next());
                return "ok";
            }
        },
        WHO {
            @Override
            String run(Set<String> names, Scanner rest) {
                return String.valueOf(names.size());
            }
        };

        abstract String run(Set<String> names, Scanner rest);
    }

    private final ServerSocket listening;
    private final ExecutorService pool = Executors.newFixedThreadPool(12);
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Set<String> names = new HashSet<>();

    public RoomServer(int port) throws IOException {
        listening = new ServerSocket(port);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        try {
            while (!pool.isShutdown()) {
                Socket client = listening.accept();
                pool.execute(() -> handle(client));
            }
        } catch (IOException closed) {
            // close() was called.
        }
    }

    private void handle(Socket client) {
        try (Scanner in = new Scanner(client.getInputStream());
             PrintWriter out = new PrintWriter(client.getOutputStream(), true)) {
            while (in.hasNextLine()) {
                Scanner line = new Scanner(in.nextLine());
                Command command = Command.valueOf(line.next().toUpperCase(Locale.ROOT));
                out.println(command == Command.WHO ? read(command, line) : write(command, line));
            }
        } catch (IOException gone) {
            System.err.println(gone.getMessage());
        }
    }

    private String read(Command command, Scanner line) {
        lock.readLock().lock();
        try {
            return command.run(names, line);
        } finally {
            lock.readLock().unlock();
        }
    }

    private String write(Command command, Scanner line) {
        lock.writeLock().lock();
        try {
            return command.run(names, line);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void close() throws IOException {
        pool.shutdown();
        listening.close();
    }
}
