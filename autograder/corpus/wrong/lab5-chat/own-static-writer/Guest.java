package lab5;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Reads what one client sends. A second thread writes to it what stands in the book. */
public class Guest extends Thread {

    private static final int LIMIT = 32;

    private final Socket socket;
    private final GuestBook book;
    private final BufferedReader in;
    private static PrintWriter out; // FAULT: one writer for all guests
    private volatile String nick;

    public Guest(Socket socket, GuestBook book) throws IOException {
        this.socket = socket;
        this.book = book;
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        out = new PrintWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
        nick = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
    }

    public String nick() {
        return nick;
    }

    public void setNick(String nick) {
        this.nick = nick;
    }

    @Override
    public void run() {
        int place = book.join(this);
        Thread writer = new Thread(() -> readToGuest(place));
        writer.start();
        String farewell = " has exited";
        try {
            String line = in.readLine();
            while (line != null && !isCommand("/quit", line)) {
                handle(line);
                line = in.readLine();
            }
            if (line != null) {
                String bye = line.substring(5).trim();
                farewell = bye.isEmpty() ? " is leaving now" : " is leaving now -- " + bye;
            }
        } catch (IOException e) {
            System.err.println("guest lost: " + e.getMessage());
        }
        book.leave(this, farewell);
        hangUp();
    }

    private static boolean isCommand(String command, String line) {
        return line.equals(command) || line.startsWith(command + " ");
    }

    private void handle(String line) {
        if (isCommand("/nick", line)) {
            changeNick(line.substring(5).trim());
        } else {
            book.say("Message from " + nick + ": " + line);
        }
    }

    private void changeNick(String name) {
        if (name.isEmpty() || name.equals(nick)) {
            return;
        }
        if (name.length() > LIMIT) {
            print("Name too long (limit 32)");
        } else if (!book.rename(this, name)) {
            print("Name already in use: " + name);
        }
    }

    private void readToGuest(int place) {
        try {
            String line = book.awaitLine(this, place);
            while (line != null) {
                print(line);
                place++;
                line = book.awaitLine(this, place);
            }
        } catch (InterruptedException e) {
            System.err.println("interrupted");
        }
    }

    private synchronized void print(String line) {
        out.print(line + "\n");
        out.flush();
    }

    public void hangUp() {
        try {
            socket.close();
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
    }
}
