package lab5;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

class Client {

    private final Socket socket;
    private final ChatServer chat;
    private final Thread writer = new Thread(this::write);
    /** For this client only. Who does not read them gets no more. */
    private final Queue<String> notes = new LinkedBlockingQueue<>(2000);
    private volatile State.Entry at;
    private volatile boolean left;
    /** Used by the reading thread only. */
    private String name;

    Client(Socket socket, ChatServer chat) {
        this.socket = socket;
        this.chat = chat;
        name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
    }

    /** The whole life of this client. */
    void live() {
        State joined = chat.change(state -> state.closed() ? state
                : state.with(name, this).saying(name + " has joined"));
        if (joined.closed()) {
            hangUp();
            return;
        }
        at = joined.newest().get(0);
        writer.start();
        String farewell = " has exited";
        try {
            farewell = read();
        } catch (IOException e) {
            // broke off
        }
        String last = name + farewell;
        chat.change(state -> state.without(name).saying(last));
        left = true;
        hangUp();
        wake();
    }

    private String read() throws IOException {
        BufferedReader in = new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        String line;
        while ((line = in.readLine()) != null) {
            if (line.equals("/quit") || line.startsWith("/quit ")) {
                String bye = line.substring(5).trim();
                return bye.isEmpty() ? " is leaving now" : " is leaving now -- " + bye;
            }
            if (line.equals("/nick") || line.startsWith("/nick ")) {
                rename(line.substring(5).trim());
            } else {
                String text = "Message from " + name + ": " + line;
                chat.change(state -> state.saying(text));
            }
        }
        return " has exited";
    }

    private void rename(String wanted) {
        if (wanted.isEmpty() || wanted.equals(name)) {
            return;
        }
        if (wanted.length() > 32) {
            note("Name too long (limit 32)");
            return;
        }
        State after = chat.change(state -> state.clients().containsKey(wanted) ? state
                : state.without(name).with(wanted, this).saying(name + " now goes by " + wanted));
        if (after.clients().get(wanted) == this) {
            name = wanted;
        } else {
            note("Name already in use: " + wanted);
        }
    }

    private void note(String line) {
        notes.offer(line);
        wake();
    }

    void wake() {
        LockSupport.unpark(writer);
    }

    /** How many entries are still to be written. */
    long behind(State.Entry newest) {
        State.Entry mine = at;
        return mine == null ? 0 : newest.number - mine.number;
    }

    private void write() {
        try {
            OutputStream out = socket.getOutputStream();
            while (!left) {
                State.Entry next = at.next;
                String note = notes.poll();
                if (note != null) {
                    out.write((note + "\n").getBytes(StandardCharsets.UTF_8));
                } else if (next != null) {
                    out.write((next.line + "\n").getBytes(StandardCharsets.UTF_8));
                    at = next;
                } else {
                    LockSupport.park(this);
                }
            }
        } catch (IOException e) {
            // The reading thread gets to the end as well.
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
