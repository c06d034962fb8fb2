import java.io.IOException;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final Set<Client> clients = ConcurrentHashMap.newKeySet();
    private final Room room = new Room();

    public ChatServer(int port) throws IOException {
        serverSocket = new ServerSocket(port);
    }

    public int port() {
        return serverSocket.getLocalPort();
    }

    @Override
    public void run() {
        while (!serverSocket.isClosed()) {
            try {
                serve(new Client(serverSocket.accept(), room));
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    private void serve(Client client) {
        clients.add(client);
        try {
            pool.execute(() -> {
                client.live(pool);
                clients.remove(client);
            });
        } catch (RejectedExecutionException e) {
            System.err.println("too late for a client");
        }
        // close() may have looked through the clients before this one was among them.
        if (serverSocket.isClosed()) {
            client.hangUp();
        }
    }

    @Override
    public void close() {
        try {
            serverSocket.close();
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
        room.close();
        clients.forEach(Client::hangUp);
        pool.shutdownNow();
    }

    public static void main(String[] args) {
        try {
            ChatServer server = new ChatServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | RuntimeException e) {
            System.err.println("cannot start: " + e);
            System.exit(1);
        }
    }
}
