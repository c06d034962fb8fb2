// promise: room server
// kind: check-then-act
// fault: both ask whether the name is there, and both add it
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public class RoomServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final List<String> names = new CopyOnWriteArrayList<>();

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
                new Thread(() -> handle(client)).start();
            }
        } catch (IOException closed) {
            // close() was called.
        }
    }

    private void handle(Socket client) {
        try (client;
             BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
             PrintWriter out = new PrintWriter(client.getOutputStream(), true)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split(" ");
                if (words[0].equals("join")) {
                    if (names.contains(words[1])) {
                        out.println("taken");
                    } else {
                        names.add(words[1]);
                        out.println("ok");
                    }
                } else if (words[0].equals("leave")) {
                    names.remove(words[1]);
                    out.println("ok");
                } else {
                    out.println(names.size());
                }
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
