package lab5;

import java.io.IOException;
import java.net.ServerSocket;

class Doorman {

    private final ServerSocket door;
    private final Chatroom chatroom;

    Doorman(int port, Chatroom chatroom) throws IOException {
        this.door = new ServerSocket(port);
        this.chatroom = chatroom;
    }

    int port() {
        return door.getLocalPort();
    }

    void work() {
        while (!door.isClosed()) {
            try {
                Link link = new Link(door.accept());
                new Thread(new Session(link, chatroom)).start();
            } catch (IOException e) {
                System.err.println("door: " + e.getMessage());
            }
        }
    }

    void goHome() {
        try {
            door.close();
        } catch (IOException e) {
            System.err.println("door: " + e.getMessage());
        }
        chatroom.close();
    }
}
