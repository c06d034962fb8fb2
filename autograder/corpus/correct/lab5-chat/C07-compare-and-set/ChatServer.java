package lab5;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;
    private final AtomicReference<State> chat = new AtomicReference<>(State.empty());

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
                Socket socket = serverSocket.accept();
                new Thread(new Client(socket, this)::live).start();
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    /** Returns the state that the change led to, before any other change. */
    State change(UnaryOperator<State> change) {
        State before;
        State after;
        do {
            before = chat.get();
            after = change.apply(before);
        } while (!chat.compareAndSet(before, after));
        if (after.last() != before.last()) {
            before.last().next = after.last();
            tell(after.last());
        }
        return after;
    }

    /** The state of now, not the one of the change: somebody may have joined and wait for this very link. */
    private void tell(State.Entry newest) {
        for (Client client : chat.get().clients().values()) {
            if (client.behind(newest) > 4200) {
                client.hangUp();
            }
            client.wake();
        }
    }

    @Override
    public void close() {
        try {
            serverSocket.close();
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
        change(State::end).clients().values().forEach(Client::hangUp);
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
