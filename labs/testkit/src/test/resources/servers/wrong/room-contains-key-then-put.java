// promise: room server
// kind: check-then-act
// fault: containsKey and put are safe each, but somebody may come between them
// min-jdk: 21
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RoomServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final ExecutorService handlers = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Socket> members = new ConcurrentHashMap<>();

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
                handlers.execute(() -> handle(client));
            }
        } catch (IOException closed) {
            // close() was called.
        }
    }

    private void handle(Socket client) {
        try (client) {
            BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
            BufferedWriter out = new BufferedWriter(new OutputStreamWriter(client.getOutputStream()));
            String line = in.readLine();
            while (line != null) {
                out.write(answer(line.split(" "), client));
                out.newLine();
                out.flush();
                line = in.readLine();
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    private String answer(String[] words, Socket client) {
        switch (words[0]) {
            case "join":
                if (members.containsKey(words[1])) {
                    return "taken";
                }
                members.put(words[1], client);
                return "ok";
            case "leave":
                members.remove(words[1]);
                return "ok";
            default:
                return String.valueOf(members.size());
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        handlers.shutdownNow();
    }
}
