package lab5;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;

class Outbox {
    private final LinkedList<String> lines = new LinkedList<>();
    private boolean over;

    synchronized boolean put(String line) {
        lines.add(line);
        notifyAll();
        return lines.size() < 5000;
    }

    synchronized String take() throws InterruptedException {
        while (lines.isEmpty() && !over) {
            wait();
        }
        return over ? null : lines.removeFirst();
    }

    synchronized void end() {
        over = true;
        lines.clear();
        notifyAll();
    }
}

class Postman extends Thread {
    private final Socket socket;
    private final Outbox outbox;

    Postman(Socket socket, Outbox outbox) {
        this.socket = socket;
        this.outbox = outbox;
    }

    @Override
    public void run() {
        try {
            OutputStream out = socket.getOutputStream();
            String line = outbox.take();
            while (line != null) {
                out.write(line.getBytes(StandardCharsets.UTF_8));
                line = outbox.take();
            }
        } catch (IOException | InterruptedException e) {
            System.err.println("no post any more");
        }
    }
}

class Inhabitant extends Thread {
    final Socket socket;
    final Outbox outbox = new Outbox();
    String name; // guarded by the house
    private final House house;

    Inhabitant(Socket socket, House house) {
        this.socket = socket;
        this.house = house;
        this.name = String.format(Locale.ROOT, "%s:%d", socket.getInetAddress().getHostAddress(), socket.getPort());
    }

    @Override
    public void run() {
        if (!house.moveIn(this)) {
            hangUp();
            return;
        }
        new Postman(socket, outbox).start();
        String farewell = "has exited";
        try {
            Scanner in = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8);
            // A scanner takes a broken connection for the end of the text.
            while (farewell.equals("has exited") && in.hasNextLine()) {
                String line = in.nextLine();
                if ((line + " ").startsWith("/quit ")) {
                    String bye = line.substring(5).trim();
                    farewell = bye.isEmpty() ? "is leaving now" : "is leaving now -- " + bye;
                } else if ((line + " ").startsWith("/nick ")) {
                    house.rename(this, line.substring(5).trim());
                } else {
                    house.message(this, line);
                }
            }
        } catch (IOException e) {
            System.err.println("nothing to read");
        }
        house.moveOut(this, farewell);
        hangUp();
        outbox.end();
    }

    void tell(String line) {
        if (!outbox.put(line + "\n")) {
            hangUp();
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

class House {
    private final List<Inhabitant> inhabitants = new ArrayList<>();
    private final LinkedList<String> history = new LinkedList<>();
    private boolean closed;

    synchronized boolean moveIn(Inhabitant who) {
        if (closed) {
            return false;
        }
        if (history.size() == 10) {
            history.removeFirst();
        }
        for (String entry : history) {
            who.tell(entry);
        }
        inhabitants.add(who);
        publish("%s has joined", who.name);
        return true;
    }

    synchronized void moveOut(Inhabitant who, String farewell) {
        inhabitants.remove(who);
        publish("%s %s", who.name, farewell);
    }

    synchronized void message(Inhabitant who, String line) {
        publish("Message from %s: %s", who.name, line);
    }

    synchronized void rename(Inhabitant who, String name) {
        if (name.isEmpty() || name.equals(who.name)) {
            return;
        }
        if (name.length() > 32) {
            who.tell("Name too long (limit 32)");
        } else if (inhabitants.stream().map(other -> other.name).anyMatch(name::equals)) {
            who.tell("Name already in use: " + name);
        } else {
            String old = who.name;
            who.name = name;
            publish("%s now goes by %s", old, name);
        }
    }

    private void publish(String format, Object... words) {
        String entry = "At " + Instant.now() + " -- " + String.format(format, words);
        history.add(entry);
        if (history.size() > 10) {
            history.removeFirst();
        }
        for (Inhabitant inhabitant : inhabitants) {
            inhabitant.tell(entry);
        }
    }

    synchronized void close() {
        closed = true;
        inhabitants.forEach(Inhabitant::hangUp);
    }
}

public class ChatServer implements Runnable, AutoCloseable {
    private final ServerSocket serverSocket;
    private final House house = new House();

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
                new Inhabitant(serverSocket.accept(), house).start();
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
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
        house.close();
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
