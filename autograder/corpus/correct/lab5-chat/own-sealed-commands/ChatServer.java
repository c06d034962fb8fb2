package lab5;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.LinkedTransferQueue;

public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;

    private final Object room = new Object();
    private final SequencedMap<String, Member> members = new LinkedHashMap<>(); // guarded by room
    private final List<String> history = new ArrayList<>(); // guarded by room
    private boolean closed; // guarded by room

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
                var socket = serverSocket.accept();
                Thread.ofPlatform().name("member ", 1).daemon().start(() -> new Member(socket).live());
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    private void publish(String text) {
        var entry = "At " + Instant.now() + " -- " + text;
        history.addLast(entry);
        if (history.size() > 10) {
            history.removeFirst();
        }
        members.sequencedValues().forEach(member -> member.send(entry));
    }

    private final class Member {
        private final Socket socket;
        private final LinkedTransferQueue<String> outgoing = new LinkedTransferQueue<>();
        private String name; // guarded by room
        private int unsent; // guarded by this
        private BufferedReader in; // used by the reader only

        Member(Socket socket) {
            this.socket = socket;
            name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
        }

        void live() {
            try (socket) {
                if (!isWelcome()) {
                    return;
                }
                var writer = Thread.ofPlatform().daemon().start(this::write);
                while (obeys(Command.of(nextLine()))) {
                    // The next one.
                }
                writer.interrupt();
            } catch (IOException e) {
                System.err.println("close: " + e.getMessage());
            }
        }

        /** Null when there is none any more, for whatever reason. */
        private String nextLine() {
            try {
                if (in == null) {
                    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                }
                return in.readLine();
            } catch (IOException e) {
                return null;
            }
        }

        private boolean isWelcome() {
            synchronized (room) {
                if (closed) {
                    return false;
                }
                history.subList(Math.max(0, history.size() - 9), history.size()).forEach(this::send);
                members.putLast(name, this);
                publish(name + " has joined");
                return true;
            }
        }

        private boolean obeys(Command command) {
            synchronized (room) {
                return switch (command) {
                    case Command.Say(String text) -> {
                        publish("Message from " + name + ": " + text);
                        yield true;
                    }
                    case Command.Nick(String wanted) -> {
                        rename(wanted);
                        yield true;
                    }
                    case Command.Quit(String bye) when bye.isEmpty() -> leaves(" is leaving now");
                    case Command.Quit(String bye) -> leaves(" is leaving now -- " + bye);
                    case Command.Vanish() -> leaves(" has exited");
                };
            }
        }

        private boolean leaves(String farewell) {
            members.remove(name);
            publish(name + farewell);
            return false;
        }

        private void rename(String wanted) {
            if (wanted.isBlank() || wanted.equals(name)) {
                return;
            }
            if (wanted.length() > 32) {
                send("Name too long (limit 32)");
            } else if (members.containsKey(wanted)) {
                send("Name already in use: " + wanted);
            } else {
                members.remove(name);
                members.put(wanted, this);
                var old = name;
                name = wanted;
                publish(old + " now goes by " + name);
            }
        }

        private void send(String line) {
            synchronized (this) {
                unsent++;
                if (unsent > 4300) {
                    hangUp();
                    return;
                }
            }
            outgoing.add(line);
        }

        private void write() {
            try {
                var out = new PrintStream(socket.getOutputStream(), false, StandardCharsets.UTF_8);
                while (!out.checkError()) {
                    out.print(outgoing.take() + "\n");
                    synchronized (this) {
                        unsent--;
                    }
                }
            } catch (IOException | InterruptedException e) {
                // The other thread of this member looks after it.
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

    @Override
    public void close() {
        try {
            serverSocket.close();
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
        synchronized (room) {
            closed = true;
            members.values().forEach(Member::hangUp);
        }
    }

    public static void main(String[] args) {
        try {
            var server = new ChatServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | RuntimeException e) {
            System.err.println("cannot start: " + e);
            System.exit(1);
        }
    }
}
