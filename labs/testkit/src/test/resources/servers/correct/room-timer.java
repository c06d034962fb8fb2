// promise: room server
// style: handlers extend Thread and are kept in a list, which a Timer tidies up every second
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;
import java.util.TreeSet;

public class RoomServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final Timer timer = new Timer("housekeeper", true);
    private final List<Handler> handlers = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> names = new TreeSet<>();

    public RoomServer(int port) throws IOException {
        listening = new ServerSocket(port);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                handlers.removeIf(handler -> !handler.isAlive());
            }
        }, 1_000, 1_000);
        try {
            while (true) {
                Handler handler = new Handler(listening.accept());
                handler.start();
                handlers.add(handler);
            }
        } catch (IOException closed) {
            timer.cancel();
        }
    }

    private synchronized String answer(String[] words) {
        switch (words[0]) {
            case "join":
                return names.add(words[1]) ? "ok" : "taken";
            case "leave":
                names.remove(words[1]);
                return "ok";
            default:
                return String.valueOf(names.size());
        }
    }

    private class Handler extends Thread {

        private final Socket client;

        Handler(Socket client) {
            this.client = client;
        }

        @Override
        public void run() {
            try (BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
                 PrintWriter out = new PrintWriter(client.getOutputStream(), true)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    out.println(answer(line.split(" ")));
                }
            } catch (IOException gone) {
                System.out.println(getName() + " lost its client");
            }
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
