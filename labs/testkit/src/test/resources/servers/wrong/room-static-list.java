// promise: room server
// kind: check-then-act
// fault: the handlers share a static list without a lock, so that two may see that the name is free
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

public class RoomServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;

    public RoomServer(int port) throws IOException {
        listening = new ServerSocket(port);
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

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private static class Handler implements Runnable {

        private static final List<String> NAMES = new ArrayList<>();

        private final Socket client;

        Handler(Socket client) {
            this.client = client;
        }

        @Override
        public void run() {
            try (client;
                 Scanner in = new Scanner(client.getInputStream());
                 PrintWriter out = new PrintWriter(client.getOutputStream(), true)) {
                while (in.hasNextLine()) {
                    String[] words = in.nextLine().split(" ");
                    if (words[0].equals("join") && NAMES.contains(words[1])) {
                        out.println("taken");
                    } else if (words[0].equals("join")) {
                        NAMES.add(words[1]);
                        out.println("ok");
                    } else if (words[0].equals("leave")) {
                        NAMES.remove(words[1]);
                        out.println("ok");
                    } else {
                        out.println(NAMES.size());
                    }
                }
            } catch (IOException gone) {
                // The client broke off.
            }
        }
    }
}
