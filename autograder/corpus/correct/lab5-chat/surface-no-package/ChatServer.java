import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final MessageQueue messages = new MessageQueue(4096);
    private final Map<String, Participant> participants = new HashMap<>(); // guarded by this
    private boolean closed; // guarded by this

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
                admit(serverSocket.accept());
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    private synchronized void admit(Socket socket) throws IOException {
        if (closed) {
            socket.close();
            return;
        }
        Participant participant = new Participant(socket);
        participants.put(participant.name, participant);
        participant.position = messages.write(participant.name + " has joined") - 10;
        participant.writing = pool.submit(participant::write);
        pool.submit(participant::read);
    }

    private synchronized void leave(Participant participant, String farewell) {
        participants.remove(participant.name);
        if (!closed) {
            messages.write(participant.name + farewell);
        }
    }

    private synchronized void say(Participant participant, String text) {
        if (!closed) {
            messages.write("Message from " + participant.name + ": " + text);
        }
    }

    /** Returns what is wrong with this name, or null. */
    private synchronized String rename(Participant participant, String wanted) {
        if (closed || wanted.isEmpty() || wanted.equals(participant.name)) {
            return null;
        }
        if (wanted.length() > 32) {
            return "Name too long (limit 32)";
        }
        if (participants.containsKey(wanted)) {
            return "Name already in use: " + wanted;
        }
        participants.remove(participant.name);
        participants.put(wanted, participant);
        messages.write(participant.name + " now goes by " + wanted);
        participant.name = wanted;
        return null;
    }

    private class Participant {
        private final Socket socket;
        private final OutputStream out; // one line at a time: guarded by out
        private String name; // guarded by the server
        private long position; // the writer's, once it runs
        private Future<?> writing;

        Participant(Socket socket) throws IOException {
            this.socket = socket;
            out = socket.getOutputStream();
            name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        }

        Void write() throws IOException, InterruptedException {
            List<Message> news = messages.awaitNewer(position);
            while (!news.isEmpty()) {
                for (Message message : news) {
                    send("At " + message.time() + " -- " + message.text());
                    position = message.number();
                }
                news = messages.awaitNewer(position);
            }
            return null;
        }

        void send(String line) throws IOException {
            byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
            synchronized (out) {
                out.write(bytes);
            }
        }

        void read() {
            String farewell = " has exited";
            try {
                farewell = converse();
            } catch (IOException e) {
                // That was all.
            } finally {
                leave(this, farewell);
                hangUp();
                writing.cancel(true);
            }
        }

        private String converse() throws IOException {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line = in.readLine();
            while (line != null && !line.equals("/quit") && !line.startsWith("/quit ")) {
                if (line.equals("/nick") || line.startsWith("/nick ")) {
                    String complaint = rename(this, line.substring("/nick".length()).trim());
                    if (complaint != null) {
                        send(complaint);
                    }
                } else {
                    say(this, line);
                }
                line = in.readLine();
            }
            if (line == null) {
                return " has exited";
            }
            String bye = line.substring("/quit".length()).trim();
            return bye.isEmpty() ? " is leaving now" : " is leaving now -- " + bye;
        }

        void hangUp() {
            try {
                socket.close();
            } catch (IOException e) {
                System.err.println("hang up: " + e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        try {
            serverSocket.close();
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
        synchronized (this) {
            closed = true;
            messages.close();
            participants.values().forEach(Participant::hangUp);
        }
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
