package lab5;

import java.io.IOException;

public class ChatServer implements Runnable, AutoCloseable {

    private final Doorman doorman;

    public ChatServer(int port) throws IOException {
        doorman = new Doorman(port, new Chatroom());
    }

    public int port() {
        return doorman.port();
    }

    @Override
    public void run() {
        doorman.work();
    }

    @Override
    public void close() {
        doorman.goHome();
    }

    public static void main(String[] args) {
        try {
            ChatServer server = new ChatServer(new Arguments(args).port());
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
