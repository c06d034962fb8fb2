package lab5;
import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.*;

/**
 * One thread for each client, and only one: it waits 100 ms for bytes, then it sends what has been said since.
 * Thread safety: Room's monitor guards the log and the names; nobody holds it while bytes are sent.
 */
public class ChatServer extends Thread implements AutoCloseable {
    static class Room {
        private final List<String> log = new ArrayList<>();
        private long dropped;
        private final Set<String> names = new HashSet<>();

        synchronized long enter(String name) {
            names.add(name);
            append(name + " has joined");
            return Math.max(dropped, dropped + log.size() - 10);
        }
        synchronized void append(String text) {
            log.add("At " + Instant.now() + " -- " + text);
            if (log.size() > 10_000) {
                log.subList(0, 5_000).clear();
                dropped += 5_000;
            }
        }
        synchronized List<String> since(long position) {
            return new ArrayList<>(log.subList((int) Math.min(log.size(), Math.max(0, position - dropped)), log.size()));
        }
        synchronized long end() { return dropped + log.size(); }
        synchronized boolean rename(String old, String name) {
            if (names.contains(name)) return false;
            names.remove(old);
            names.add(name);
            append(old + " now goes by " + name);
            return true;
        }
        synchronized void leave(String name, String text) {
            names.remove(name);
            append(name + text);
        }
    }
    class Guest extends Thread {
        final Socket socket;
        String name;
        long position;
        Guest(Socket s) { socket = s; setDaemon(true); }

        @Override public void run() {
            name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
            String farewell = " has exited";
            position = room.enter(name);
            try (socket) {
                socket.setSoTimeout(100);
                InputStream in = socket.getInputStream();
                OutputStream out = socket.getOutputStream();
                ByteArrayOutputStream line = new ByteArrayOutputStream();
                byte[] some = new byte[2000];
                loop:
                for (;;) {
                    tell(out);
                    int n;
                    try {
                        n = in.read(some);
                    } catch (SocketTimeoutException e) {
                        continue;
                    }
                    if (n < 0) break;
                    for (int i = 0; i < n; i++) {
                        if (some[i] != '\n') { line.write(some[i]); continue; }
                        String text = line.toString(StandardCharsets.UTF_8);
                        line.reset();
                        if (text.endsWith("\r")) text = text.substring(0, text.length() - 1);
                        if (text.equals("/quit") || text.startsWith("/quit ")) {
                            String bye = text.substring(5).trim();
                            farewell = " is leaving now" + (bye.isEmpty() ? "" : " -- " + bye);
                            break loop;
                        }
                        if (text.equals("/nick") || text.startsWith("/nick ")) {
                            nick(text.substring(5).trim(), out);
                        } else {
                            room.append("Message from " + name + ": " + text);
                        }
                    }
                }
            } catch (IOException e) {
                // it broke off
            } finally {
                room.leave(name, farewell);
                guests.remove(this);
            }
        }
        private void nick(String wanted, OutputStream out) throws IOException {
            if (wanted.isEmpty() || wanted.equals(name)) return;
            String refusal = null;
            if (wanted.length() > 32) refusal = "Name too long (limit 32)";
            else if (room.rename(name, wanted)) name = wanted;
            else refusal = "Name already in use: " + wanted;
            if (refusal != null) {
                tell(out);
                out.write((refusal + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        private void tell(OutputStream out) throws IOException {
            List<String> news;
            synchronized (room) {
                news = room.since(position);
                position = room.end();
            }
            if (news.isEmpty()) return;
            StringBuilder all = new StringBuilder();
            for (String s : news) all.append(s).append('\n');
            out.write(all.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
    private final ServerSocket door;
    private final Room room = new Room();
    private final Set<Guest> guests = Collections.synchronizedSet(new HashSet<>());

    public ChatServer(int port) throws IOException { door = new ServerSocket(port, 250); }
    public int port() { return door.getLocalPort(); }
    @Override public void run() {
        while (!door.isClosed()) {
            try {
                Guest guest = new Guest(door.accept());
                guests.add(guest);
                if (door.isClosed()) guest.socket.close(); else guest.start();
            } catch (IOException e) {
                // see the condition
            }
        }
    }
    @Override public void close() {
        try {
            door.close();
            synchronized (guests) {
                for (Guest g : guests) g.socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
    public static void main(String[] args) throws InterruptedException {
        try {
            ChatServer s = new ChatServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + s.port());
            s.start();
            s.join();
        } catch (IOException | RuntimeException e) {
            System.err.println("cannot start: " + e);
            System.exit(1);
        }
    }
}
