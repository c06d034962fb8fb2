package interleave.slides.audience;

import interleave.slides.panel.ChatPanel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Lets guests into the chat by a plain connection, such as that of {@code nc}: what they type is what the chat gets,
 * but for lines that are too long or too fast, and signs that a screen would obey. Any thread may call any method.
 */
final class LinePort implements AutoCloseable {

    /** Each has two threads. */
    static final int MOST = 60;

    private final ChatPanel chat;
    private final Limits limits;
    private final LongSupplier nanos;
    private final ServerSocket listener;
    private final Collection<Socket> guests = ConcurrentHashMap.newKeySet();

    private LinePort(ChatPanel chat, Limits limits, LongSupplier nanos) throws IOException {
        this.chat = chat;
        this.limits = limits;
        this.nanos = nanos;
        this.listener = new ServerSocket(0);
    }

    /** On a port that is free. */
    static LinePort open(ChatPanel chat, Limits limits, LongSupplier nanos) throws IOException {
        LinePort port = new LinePort(chat, limits, nanos);
        start(port::accept, "nc");
        return port;
    }

    static Thread start(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                admit(listener.accept());
            } catch (IOException closed) {
                // By close(), or the guest had gone before it was here.
            }
        }
    }

    void admit(Socket guest) throws IOException {
        if (guests.size() >= MOST || ofAddress(guest.getInetAddress()) >= limits.guestsOfAddress()) {
            guest.close();
            return;
        }
        guests.add(guest);
        // Who comes between the two halves of close() is in nobody's list but this one.
        if (listener.isClosed()) {
            guests.remove(guest);
            guest.close();
            return;
        }
        start(() -> serve(guest), "nc guest");
    }

    private long ofAddress(InetAddress address) {
        return guests.stream().filter(guest -> guest.getInetAddress().equals(address)).count();
    }

    private void serve(Socket guest) {
        try (guest; Socket server = new Socket(InetAddress.getLoopbackAddress(), chat.port())) {
            guest.setKeepAlive(true);
            new LineGuest(guest, server, new Allowance(limits.guestBurst(), limits.guestPerSecond(), nanos)).talk();
        } catch (IOException gone) {
            // As guests go.
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            guests.remove(guest);
        }
    }

    int port() {
        return listener.getLocalPort();
    }

    /** How many guests there are. */
    int count() {
        return guests.size();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket guest : guests) {
                guest.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
