package lab6;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

public class InventoryServer implements Runnable, AutoCloseable {

    record Product(String name, String price) {
    }

    private static final String INVALID = "Invalid command\n";

    private final ServerSocket serverSocket;
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, Session> sessions = new ConcurrentSkipListMap<>();
    /** The lists themselves never change. */
    private final AtomicReference<List<Product>> products = new AtomicReference<>(List.of(
            new Product("Siomai", "0.5"), new Product("Siopao", "1.5"), new Product("Sagmaw", "0.0")));

    public InventoryServer(int port) throws IOException {
        serverSocket = new ServerSocket(port, 128);
    }

    public int port() {
        return serverSocket.getLocalPort();
    }

    @Override
    public void run() {
        while (!serverSocket.isClosed()) {
            try {
                serve(serverSocket.accept());
            } catch (IOException | RejectedExecutionException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    private void serve(Socket socket) {
        int id = ids.incrementAndGet();
        Session session = new Session(id, socket, this);
        sessions.put(id, session);
        // Whoever closes the server closes the port first, and then looks into the map.
        if (serverSocket.isClosed()) {
            session.hangUp();
        }
        pool.execute(session::write);
        pool.execute(session::read);
    }

    void gone(Session session) {
        sessions.remove(session.id());
    }

    String answer(String line) {
        String[] words = line.split(" +", -1);
        return switch (words[0]) {
            case "list" -> words.length == 1 ? list() : INVALID;
            case "add" -> words.length == 3 && words[2].matches("[0-9]+([.][0-9]+)?")
                    ? add(words[1], words[2]) : INVALID;
            case "delete" -> words.length == 2 && !words[1].isEmpty() ? delete(words[1]) : INVALID;
            default -> INVALID;
        };
    }

    String list() {
        return text(products.get());
    }

    private static String text(List<Product> products) {
        return products.stream().map(product -> product.name() + " " + product.price() + "\n")
                .collect(Collectors.joining("", "", "\n"));
    }

    private String add(String name, String price) {
        while (true) {
            List<Product> before = products.get();
            if (before.stream().anyMatch(product -> product.name().equals(name))) {
                return "Already exists\n";
            }
            List<Product> after = new ArrayList<>(before);
            after.add(new Product(name, price));
            if (products.compareAndSet(before, after)) {
                return text(after);
            }
        }
    }

    private String delete(String name) {
        return text(products.updateAndGet(
                before -> before.stream().filter(product -> !product.name().equals(name)).toList()));
    }

    /** A command of the administrator's. */
    String command(String line) {
        String[] words = line.split(" +", 3);
        if (line.matches("send +[0-9]+ +[^ ].*")) {
            Session session = words[1].length() > 9 ? null : sessions.get(Integer.valueOf(words[1]));
            if (session == null) {
                return "No such client\n";
            }
            session.send(words[2] + "\n");
            return "";
        }
        return switch (line) {
            case "list" -> list();
            case "clients" -> clients();
            case "close" -> sayGoodbye();
            default -> INVALID;
        };
    }

    private String clients() {
        return sessions.values().stream().map(session -> session.id() + " " + session.address() + "\n")
                .collect(Collectors.joining("", "", "\n"));
    }

    private String sayGoodbye() {
        closePort();
        sessions.values().forEach(Session::sayGoodbye);
        pool.shutdown();
        try {
            pool.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
        return ""; // FAULT: the last list
    }

    private void closePort() {
        try {
            serverSocket.close();
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        closePort();
        sessions.values().forEach(Session::hangUp);
        pool.shutdown();
    }

    public static void main(String[] args) {
        try {
            InventoryServer server = new InventoryServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            new Thread(server).start();
            new AdminConsole(server, new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                    new PrintWriter(System.out, true, StandardCharsets.UTF_8)).run();
        } catch (IOException | RuntimeException e) {
            System.err.println("cannot start: " + e);
            System.exit(1);
        }
    }
}
