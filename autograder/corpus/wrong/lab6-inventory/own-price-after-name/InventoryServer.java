package lab6;
import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.stream.Collectors;

public class InventoryServer implements Runnable, AutoCloseable {
    private static final String LAST = new String("close\n");   // compared as an object
    private final ServerSocket acceptor;
    final Store store = new Store();
    private final ConcurrentSkipListMap<Integer, Session> sessions = new ConcurrentSkipListMap<>();
    private final AtomicInteger ids = new AtomicInteger();

    public InventoryServer(int port) throws IOException { acceptor = new ServerSocket(port, 150); }
    public int port() { return acceptor.getLocalPort(); }

    private record Text(String text, boolean reply) { }
    private static final Text END = new Text("", false);

    final class Session {
        final int id = ids.incrementAndGet();
        final Socket socket;
        final LinkedBlockingQueue<Text> out = new LinkedBlockingQueue<>(1_100);
        final Semaphore room = new Semaphore(50);      // so many answers of the handler may wait
        final CountDownLatch drained = new CountDownLatch(1);
        private volatile boolean leaving;
        Session(Socket socket) { this.socket = socket; }
        String address() { return socket.getInetAddress().getHostAddress() + ":" + socket.getPort(); }
        boolean post(Text text) { return !leaving && (out.offer(text) || cut()); }
        boolean cut() {
            try { socket.close(); } catch (IOException e) { e.printStackTrace(); }
            return true;
        }
        private void reply(String text) {
            room.acquireUninterruptibly();
            post(new Text(text, true));
        }
        void listen() {
            try {
                BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                reply("Howdy, stranger!\n");
                for (String line = in.readLine(); line != null && !line.strip().equals("close"); line = in.readLine()) {
                    reply(answer(line));
                }
            } catch (IOException e) {
                cut();
            } finally {
                leaving = true;
                if (!out.offer(END)) cut();
            }
        }
        final Thread reader = new Thread(this::listen, "reader");
        final Thread writer = new Thread(this::write, "writer");
        void write() {
            try (socket) {
                OutputStream bytes = socket.getOutputStream();
                for (Text next = out.take(); next != END; next = out.take()) {
                    bytes.write(next.text().getBytes(StandardCharsets.UTF_8));
                    if (next.reply()) room.release();
                    if (next.text() == LAST) break;
                }
            } catch (IOException e) {
                // gone
            } catch (InterruptedException e) {
                throw new AssertionError("nobody interrupts", e);
            } finally {
                leaving = true;
                room.release(1_000_000);
                sessions.remove(id);
                drained.countDown();
            }
        }
    }
    private String answer(String line) {
        List<String> w = Arrays.stream(line.split(" ")).filter(s -> !s.isEmpty()).collect(Collectors.toList());
        String verb = w.isEmpty() ? "" : w.get(0);
        if (verb.equals("list") && w.size() == 1) return store.list();
        if (verb.equals("add") && w.size() == 3 && w.get(2).matches("\\d+(\\.\\d+)?"))
            return store.add(w.get(1), w.get(2)).orElse("Already exists\n");
        if (verb.equals("delete") && w.size() == 2) return store.delete(w.get(1));
        return "Invalid command\n";
    }
    @Override public void run() {
        while (!acceptor.isClosed()) {
            try {
                Session s = new Session(acceptor.accept());
                sessions.put(s.id, s);
                if (acceptor.isClosed()) { s.cut(); sessions.remove(s.id); break; }
                s.reader.start();
                s.writer.start();
            } catch (IOException e) {
                // closed, or the client did not wait
            }
        }
    }
    String clients() {
        StringBuilder b = new StringBuilder();
        sessions.values().stream().filter(s -> !s.leaving).forEach(s -> b.append(s.id).append(' ').append(s.address()).append('\n'));
        return b.append('\n').toString();
    }
    boolean send(int id, String text) {
        Session s = sessions.get(id);
        return s != null && s.post(new Text(text + "\n", false));
    }
    void goodbye() {
        shut();
        List<Session> all = new ArrayList<>(sessions.values());
        for (Session s : all) s.post(new Text(LAST, false));
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(900);
        try {
            for (Session s : all) s.drained.await(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
    }
    private void shut() { try { acceptor.close(); } catch (IOException e) { e.printStackTrace(); } }
    @Override public void close() {
        shut();
        sessions.values().forEach(Session::cut);
    }
    public static void main(String[] args) {
        try {
            InventoryServer server = new InventoryServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            new Thread(server).start();
            new AdminConsole(server, new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8)).run();
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            System.err.println(e);
            System.exit(1);
        }
    }
}
