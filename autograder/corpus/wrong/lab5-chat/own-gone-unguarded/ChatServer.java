package lab5;
import java.io.*;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.*;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;

public class ChatServer implements Runnable, AutoCloseable {
    static final Object LOCK = new Object();      // one for all, as C programmers have it

    private static final class Parcel implements Comparable<Parcel> {
        final long number;
        final String line;
        Parcel(long number, String line) { this.number = number; this.line = line; }
        @Override public int compareTo(Parcel o) { return Long.compare(number, o.number); }
    }
    private static final Parcel END = new Parcel(Long.MIN_VALUE, null);

    private final Connections doorman;
    private final Map<String, Peer> peers = new LinkedHashMap<>();   // LOCK
    private final Parcel[] last = new Parcel[10];                    // LOCK, a ring
    private long counter = 0;                                        // LOCK

    public ChatServer(int port) throws IOException { doorman = new Connections(port); }
    public int port() { return doorman.port(); }

    private void entry(String text) {
        assert Thread.holdsLock(LOCK);
        Parcel p = new Parcel(counter, "At " + Instant.now() + " -- " + text);
        last[(int) (counter++ % last.length)] = p;
        for (Peer peer : peers.values()) peer.receive(p);
    }
    abstract static class Half extends Thread {
        final Socket socket;
        Half(Socket socket, String what) { super(what); this.socket = socket; }
        abstract void live() throws IOException, InterruptedException;
        void die() { }
        @Override public final void run() {
            try {
                live();
            } catch (IOException | InterruptedException e) {
                // over
            } finally {
                try { socket.close(); } catch (IOException e) { /* it is */ }
                die();
            }
        }
    }
    class Peer extends Half {
        private final PriorityBlockingQueue<Parcel> mail = new PriorityBlockingQueue<>();
        private final Half mailman;
        private long received;                                       // LOCK
        private volatile String name;
        private String farewell = " has exited";

        Peer(Socket socket) {
            super(socket, "peer");
            name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
            mailman = new Half(socket, "mailman") {
                @Override void die() { goodbye(); }
                @Override void live() throws IOException, InterruptedException {
                    PrintWriter out = new PrintWriter(socket.getOutputStream(), false, StandardCharsets.UTF_8);
                    for (;;) {
                        Parcel p = mail.poll(1, TimeUnit.MINUTES);
                        if (p == null) continue;
                        if (p.line == null) return;
                        out.print(p.line);
                        out.print('\n');
                        out.flush();
                        if (out.checkError()) return;
                    }
                }
            };
        }
        void receive(Parcel p) {
            if (mail.size() < 4500) mail.add(new Parcel(received++, p.line));   // LOCK is held
            else try { socket.close(); } catch (IOException e) { e.printStackTrace(); }
        }
        @Override void live() throws IOException {
            BufferedReader in = new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            synchronized (LOCK) {
                for (long n = Math.max(0, counter - 9); n < counter; n++) receive(last[(int) (n % 10)]);
                peers.put(name, this);
                entry(name + " has joined");
            }
            mailman.start();
            String line;
            while ((line = in.readLine()) != null) {
                StringTokenizer words = new StringTokenizer(line, " ");
                String first = words.hasMoreTokens() && line.startsWith("/") ? words.nextToken() : "";
                if (first.equals("/quit")) {
                    String bye = line.substring(5).trim();
                    farewell = bye.isEmpty() ? " is leaving now" : " is leaving now -- " + bye;
                    return;
                } else if (first.equals("/nick")) {
                    nick(line.substring(5).trim());
                } else {
                    synchronized (LOCK) { entry("Message from " + name + ": " + line); }
                }
            }
        }
        private void nick(String wanted) {
            synchronized (LOCK) {
                if (wanted.length() == 0 || wanted.equals(name)) return;
                String no = wanted.length() > 32 ? "Name too long (limit 32)"
                    : peers.containsKey(wanted) ? "Name already in use: " + wanted : null;
                if (no != null) {
                    // after all that was said until now
                    receive(new Parcel(0, no));
                    return;
                }
                String old = name;
                peers.remove(old);
                peers.put(wanted, this);
                name = wanted;
                entry(old + " now goes by " + wanted);
            }
        }
        private volatile boolean gone;
        private void goodbye() {
            if (gone) return;                                        // FAULT: both halves may come here at once
            gone = true;
            synchronized (LOCK) {
                peers.remove(name, this);
                entry(name + farewell);
            }
            mail.add(END);
        }
        @Override void die() { goodbye(); }
    }
    @Override public void run() {
        while (!doorman.isClosed()) {
            try {
                new Peer(doorman.accept()).start();
            } catch (IOException e) {
                // closed
            }
        }
    }
    @Override public void close() { doorman.close(); }
    public static void main(String[] args) {
        try {
            ChatServer s = new ChatServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + s.port());
            s.run();
        } catch (RuntimeException | IOException e) {
            System.err.println("sorry: " + e.getMessage());
            System.exit(1);
        }
    }
}
