package lab5;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Two threads that know nothing of the chat: one turns lines into events, the other one writes what it gets. */
class Client {

    /** Used by the actor only. */
    String name;

    private final Socket socket;
    private final BlockingQueue<ChatServer.Event> events;
    private final BlockingQueue<String> outgoing = new LinkedBlockingQueue<>(6000);
    private final Thread reader = new Thread(this::read);
    private final Thread writer = new Thread(this::write);

    Client(Socket socket, BlockingQueue<ChatServer.Event> events) {
        this.socket = socket;
        this.events = events;
        name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
    }

    void start() {
        reader.start();
        writer.start();
    }

    /** Never waits. Who is too slow for that is thrown out. */
    void send(String line) {
        if (!outgoing.offer(line)) {
            end();
        }
    }

    void end() {
        try {
            socket.close();
        } catch (IOException e) {
            System.err.println(e);
        }
        writer.interrupt();
    }

    private void read() {
        try {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line;
            while ((line = in.readLine()) != null) {
                events.add(new ChatServer.Event(ChatServer.Kind.LINE, this, line));
            }
        } catch (IOException e) {
            // As good as the end of the stream.
        }
        events.add(new ChatServer.Event(ChatServer.Kind.LOST, this, null));
    }

    private void write() {
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
            while (true) {
                String line = outgoing.take();
                out.write(line);
                out.write('\n');
                if (outgoing.isEmpty()) {
                    out.flush();
                }
            }
        } catch (IOException | InterruptedException e) {
            // The reader's event comes last.
        }
    }
}
