import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

class Client {

    private final Socket socket;
    private final Room room;
    private final OutputStream out; // one line at a time: guarded by out
    private String name; // the reader's

    Client(Socket socket, Room room) throws IOException {
        this.socket = socket;
        this.room = room;
        out = socket.getOutputStream();
        name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
    }

    /** Reads, and lets another thread of the pool write. */
    void live(ExecutorService pool) {
        Long start = room.join(name);
        if (start != null) {
            Future<?> writing = null;
            String farewell = " has exited";
            try {
                writing = pool.submit(() -> write(start));
                farewell = converse();
            } catch (IOException | RejectedExecutionException e) {
                // That was all.
            }
            room.leave(name, farewell);
            hangUp();
            if (writing != null) {
                writing.cancel(true);
            }
        }
        hangUp();
    }

    private Void write(long start) throws IOException, InterruptedException {
        long position = start;
        List<Message> news = room.newer(position);
        while (!news.isEmpty()) {
            for (Message message : news) {
                send("At " + message.time() + " -- " + message.text());
                position = message.number();
            }
            news = room.newer(position);
        }
        return null;
    }

    private void send(String line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        synchronized (out) {
            out.write(bytes);
        }
    }

    /** Returns the farewell. */
    private String converse() throws IOException {
        BufferedReader in = new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        String line = in.readLine();
        while (line != null && !line.equals("/quit") && !line.startsWith("/quit ")) {
            if (line.equals("/nick") || line.startsWith("/nick ")) {
                nick(line.substring("/nick".length()).trim());
            } else {
                room.tell("Message from " + name + ": " + line);
            }
            line = in.readLine();
        }
        if (line == null) {
            return " has exited";
        }
        String bye = line.substring("/quit".length()).trim();
        return bye.isEmpty() ? " is leaving now" : " is leaving now -- " + bye;
    }

    private void nick(String wanted) throws IOException {
        if (wanted.isEmpty() || wanted.equals(name)) {
            return;
        }
        if (wanted.length() > 32) {
            send("Name too long (limit 32)");
        } else if (room.rename(name, wanted)) {
            name = wanted;
        } else {
            send("Name already in use: " + wanted);
        }
    }

    void hangUp() {
        try {
            socket.close();
        } catch (IOException e) {
            System.err.println("hang up: " + e.getMessage());
        }
    }
}
