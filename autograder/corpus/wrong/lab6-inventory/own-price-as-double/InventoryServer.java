package lab6;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class InventoryServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;
    /** Only with synchronized (products). */
    private final Map<String, String> products = new LinkedHashMap<>();
    /** Only with synchronized (clients); so are nextId and closed. */
    private final Map<Integer, ClientHandler> clients = new TreeMap<>();
    private int nextId = 1;
    private boolean closed = false;

    public InventoryServer(int port) throws IOException {
        serverSocket = new ServerSocket(port);
        products.put("Siomai", "0.5");
        products.put("Siopao", "1.5");
        products.put("Sagmaw", "0.0");
    }

    public int port() {
        return serverSocket.getLocalPort();
    }

    @Override
    public void run() {
        while (!serverSocket.isClosed()) {
            try {
                Socket socket = serverSocket.accept();
                letIn(socket);
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    private void letIn(Socket socket) throws IOException {
        synchronized (clients) {
            if (closed) {
                socket.close();
                return;
            }
            ClientHandler client = new ClientHandler(this, nextId, socket);
            clients.put(nextId, client);
            nextId++;
            client.start();
        }
    }

    void leave(int id) {
        synchronized (clients) {
            clients.remove(id);
        }
    }

    String answer(String line) {
        String[] words = line.split(" +");
        if (words.length == 1 && words[0].equals("list")) {
            return list();
        } else if (words.length == 3 && words[0].equals("add") && words[2].matches("\\d+(\\.\\d+)?")) {
            return add(words[1], "" + Double.parseDouble(words[2])); // FAULT: 1.50 becomes 1.5
        } else if (words.length == 2 && words[0].equals("delete")) {
            return delete(words[1]);
        }
        return "Invalid command\n";
    }

    String list() {
        synchronized (products) {
            StringBuilder text = new StringBuilder();
            for (Map.Entry<String, String> product : products.entrySet()) {
                text.append(product.getKey() + " " + product.getValue() + "\n");
            }
            return text.append("\n").toString();
        }
    }

    private String add(String name, String price) {
        synchronized (products) {
            if (products.containsKey(name)) {
                return "Already exists\n";
            }
            products.put(name, price);
            return list();
        }
    }

    private String delete(String name) {
        synchronized (products) {
            products.remove(name);
            return list();
        }
    }

    String clientList() {
        synchronized (clients) {
            StringBuilder text = new StringBuilder();
            for (Map.Entry<Integer, ClientHandler> client : clients.entrySet()) {
                text.append(client.getKey() + " " + client.getValue().address() + "\n");
            }
            return text.append("\n").toString();
        }
    }

    boolean send(int id, String text) {
        synchronized (clients) {
            ClientHandler client = clients.get(id);
            if (client == null) {
                return false;
            }
            client.send(text + "\n");
            return true;
        }
    }

    /** What the console's close does. */
    void shutDown() {
        List<ClientHandler> all = stopLettingIn();
        for (ClientHandler client : all) {
            client.send("close\n");
            client.finish();
        }
        long deadline = System.currentTimeMillis() + 1000;
        for (ClientHandler client : all) {
            client.awaitWritten(deadline);
        }
        close();
    }

    private List<ClientHandler> stopLettingIn() {
        try {
            serverSocket.close();
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
        synchronized (clients) {
            closed = true;
            return new ArrayList<>(clients.values());
        }
    }

    @Override
    public void close() {
        for (ClientHandler client : stopLettingIn()) {
            client.hangUp();
        }
    }

    public static void main(String[] args) {
        try {
            InventoryServer server = new InventoryServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            Thread serving = new Thread(server);
            serving.start();
            BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            PrintWriter screen = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
            new AdminConsole(server, keyboard, screen).run();
        } catch (IOException | RuntimeException e) {
            System.err.println("cannot start: " + e);
            System.exit(1);
        }
    }
}
