package lab5;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.CompletionHandler;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class ChatServer implements Runnable, AutoCloseable {

    private final AsynchronousChannelGroup group;
    private final AsynchronousServerSocketChannel listener;
    private final int port;

    // guarded by this
    private final Map<String, Guest> guests = new LinkedHashMap<>();
    private final Deque<String> history = new ArrayDeque<>();
    private boolean closed;

    public ChatServer(int port) throws IOException {
        group = AsynchronousChannelGroup.withFixedThreadPool(3, Executors.defaultThreadFactory());
        try {
            listener = AsynchronousServerSocketChannel.open(group).bind(new InetSocketAddress(port), 200);
            this.port = ((InetSocketAddress) listener.getLocalAddress()).getPort();
        } catch (IOException | RuntimeException e) {
            group.shutdownNow();
            throw e;
        }
    }

    public int port() {
        return port;
    }

    @Override
    public void run() {
        try {
            synchronized (this) {
                if (!closed) {
                    acceptNext();
                }
            }
            group.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void acceptNext() {
        listener.accept(null, new CompletionHandler<AsynchronousSocketChannel, Void>() {
            @Override
            public void completed(AsynchronousSocketChannel channel, Void nothing) {
                acceptNext();
                welcome(channel);
            }

            @Override
            public void failed(Throwable e, Void nothing) {
                if (listener.isOpen()) {
                    acceptNext();
                }
            }
        });
    }

    private void welcome(AsynchronousSocketChannel channel) {
        try {
            InetSocketAddress address = (InetSocketAddress) channel.getRemoteAddress();
            Guest guest = new Guest(this, channel, address.getAddress().getHostAddress() + ":" + address.getPort());
            join(guest);
            guest.readNext();
        } catch (IOException e) {
            System.err.println("gone before it came: " + e.getMessage());
        }
    }

    private void join(Guest guest) {
        List<Guest> audience;
        synchronized (this) {
            history.stream().skip(Math.max(0, history.size() - 9)).forEach(guest::add);
            guests.put(guest.name, guest);
            audience = publish(guest.name + " has joined");
        }
        audience.forEach(Guest::pump);
    }

    /** A line of this guest. Returns whether it stays. */
    boolean handle(Guest guest, String line) {
        List<Guest> audience;
        boolean stays = true;
        synchronized (this) {
            if (line.equals("/quit") || line.startsWith("/quit ")) {
                String bye = line.substring(5).trim();
                audience = farewell(guest, " is leaving now" + (bye.isEmpty() ? "" : " -- " + bye));
                stays = false;
            } else if (line.equals("/nick") || line.startsWith("/nick ")) {
                audience = rename(guest, line.substring(5).trim());
            } else {
                audience = publish("Message from " + guest.name + ": " + line);
            }
        }
        audience.forEach(Guest::pump);
        return stays;
    }

    void lost(Guest guest) {
        List<Guest> audience;
        synchronized (this) {
            audience = farewell(guest, " has exited");
        }
        audience.forEach(Guest::pump);
    }

    private List<Guest> farewell(Guest guest, String words) {
        guests.remove(guest.name);
        return publish(guest.name + words);
    }

    private List<Guest> rename(Guest guest, String wanted) {
        if (wanted.isEmpty() || wanted.equals(guest.name)) {
            return List.of();
        }
        if (wanted.length() > 32) {
            guest.add("Name too long (limit 32)");
            return List.of(guest);
        }
        if (guests.containsKey(wanted)) {
            guest.add("Name already in use: " + wanted);
            return List.of(guest);
        }
        guests.remove(guest.name);
        guests.put(wanted, guest);
        String old = guest.name;
        guest.name = wanted;
        return publish(old + " now goes by " + wanted);
    }

    /** Returns whose output must be set going, once the lock is free. */
    private List<Guest> publish(String text) {
        String entry = "At " + Instant.now() + " -- " + text;
        history.addLast(entry);
        if (history.size() > 10) {
            history.removeFirst();
        }
        List<Guest> audience = List.copyOf(guests.values());
        audience.forEach(guest -> guest.add(entry));
        return audience;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        try {
            group.shutdownNow();
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
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
