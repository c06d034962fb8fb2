// promise: room server
// style: one thread looks at each client in turn whether it has said something, and then sleeps a little
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public class RoomServer implements Runnable, AutoCloseable {

    private record Guest(Socket socket, BufferedReader in, PrintWriter out) {
    }

    private final ServerSocket listening;
    private final List<Guest> guests = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private volatile boolean isOpen = true;

    public RoomServer(int port) throws IOException {
        listening = new ServerSocket(port);
        listening.setSoTimeout(5);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        try {
            while (isOpen) {
                acceptOne();
                boolean isIdle = true;
                for (Guest guest : guests) {
                    while (guest.in().ready()) {
                        guest.out().println(answer(guest.in().readLine()));
                        isIdle = false;
                    }
                }
                if (isIdle) {
                    Thread.sleep(5);
                }
            }
            for (Guest guest : guests) {
                guest.socket().close();
            }
            listening.close();
        } catch (IOException | InterruptedException stop) {
            System.out.println("The room is closed.");
        }
    }

    private void acceptOne() throws IOException {
        try {
            Socket socket = listening.accept();
            guests.add(new Guest(socket, new BufferedReader(new InputStreamReader(socket.getInputStream())),
                new PrintWriter(socket.getOutputStream(), true)));
        } catch (SocketTimeoutException nobody) {
            // Perhaps next time.
        }
    }

    private String answer(String line) {
        String[] words = line.split(" ");
        return switch (words[0]) {
            case "join" -> names.add(words[1]) ? "ok" : "taken";
            case "leave" -> {
                names.remove(words[1]);
                yield "ok";
            }
            case "who" -> Integer.toString(names.size());
            default -> "what?";
        };
    }

    @Override
    public void close() {
        isOpen = false;
    }
}
