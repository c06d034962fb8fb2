package lab5;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingDeque;

public class ChatServer implements Runnable, AutoCloseable {

    private final ServerSocketChannel door;
    private final Chat chat = new Chat();

    public ChatServer(int port) throws IOException {
        door = ServerSocketChannel.open();
        try {
            door.bind(new InetSocketAddress(port));
        } catch (IOException | RuntimeException e) {
            door.close();
            throw e;
        }
    }

    public int port() {
        return door.socket().getLocalPort();
    }

    @Override
    public void run() {
        while (door.isOpen()) {
            try {
                SocketChannel channel = door.accept();
                InetSocketAddress from = (InetSocketAddress) channel.getRemoteAddress();
                User user = new User(channel, from.getAddress().getHostAddress() + ":" + from.getPort());
                if (chat.join(user)) {
                    user.writer.start();
                    user.reader.start();
                } else {
                    channel.close();
                }
            } catch (IOException e) {
                // The door is closed, or the client went away from it.
            }
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            System.err.println("door: " + e.getMessage());
        }
        chat.end();
    }

    /** All methods are synchronized, and none of them waits. */
    private static class Chat {
        private final Map<String, User> users = new HashMap<>();
        private final List<ByteBuffer> history = new ArrayList<>();
        private boolean ended;

        synchronized boolean join(User user) {
            if (ended) {
                return false;
            }
            users.put(user.name, user);
            while (history.size() > 9) {
                history.remove(0);
            }
            history.forEach(user::send);
            tell(user.name + " has joined");
            return true;
        }

        synchronized void leave(User user, String farewell) {
            users.remove(user.name);
            tell(user.name + farewell);
        }

        synchronized void message(User user, String text) {
            tell("Message from " + user.name + ": " + text);
        }

        synchronized void rename(User user, String name) {
            if (name.equals(user.name) || name.isEmpty()) {
                return;
            }
            if (name.length() > 32) {
                user.send(line("Name too long (limit 32)"));
            } else if (users.putIfAbsent(name, user) != null) {
                user.send(line("Name already in use: " + name));
            } else {
                users.remove(user.name);
                tell(user.name + " now goes by " + name);
                user.name = name;
            }
        }

        private void tell(String text) {
            ByteBuffer entry = line("At " + Instant.now() + " -- " + text);
            history.add(entry);
            if (history.size() > 10) {
                history.remove(0);
            }
            users.values().forEach(user -> user.send(entry));
        }

        private static ByteBuffer line(String text) {
            return StandardCharsets.UTF_8.encode(text + "\n");
        }

        synchronized void end() {
            ended = true;
            users.values().forEach(User::disconnect);
        }
    }

    private class User {
        final Thread reader = new Thread(this::read);
        final Thread writer = new Thread(this::write);
        String name; // guarded by the chat

        private final SocketChannel channel;
        private final LinkedBlockingDeque<ByteBuffer> unsent = new LinkedBlockingDeque<>(4096 + 32);

        User(SocketChannel channel, String name) {
            this.channel = channel;
            this.name = name;
        }

        void send(ByteBuffer line) {
            if (!unsent.offerLast(line.duplicate())) {
                disconnect();
            }
        }

        void disconnect() {
            try {
                channel.close();
            } catch (IOException e) {
                System.err.println("disconnect: " + e.getMessage());
            }
        }

        private void write() {
            try {
                while (true) {
                    ByteBuffer line = unsent.takeFirst();
                    while (line.hasRemaining()) {
                        channel.write(line);
                    }
                }
            } catch (IOException | InterruptedException e) {
                // The reader notices by itself.
            }
        }

        private void read() {
            String farewell = null;
            Lines lines = new Lines();
            try {
                while (farewell == null && lines.readFrom(channel)) {
                    for (String line = lines.next(); line != null && farewell == null; line = lines.next()) {
                        farewell = handle(line);
                    }
                }
            } catch (IOException e) {
                // broken off
            }
            chat.leave(this, farewell == null ? " has exited" : farewell);
            disconnect();
            writer.interrupt();
        }

        private String handle(String line) {
            if (line.equals("/quit") || line.startsWith("/quit ")) {
                String bye = line.substring(5).trim();
                return bye.isEmpty() ? " is leaving now" : " is leaving now -- " + bye;
            }
            if (line.equals("/nick") || line.startsWith("/nick ")) {
                chat.rename(this, line.substring(5).trim());
            } else {
                chat.message(this, line);
            }
            return null;
        }
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
