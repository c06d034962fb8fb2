// promise: bank server
// style: virtual threads, sealed commands and a switch over their types, and an account with atomic money per name
// min-jdk: 21
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

public class BankServer implements Runnable, AutoCloseable {

    private sealed interface Command permits Deposit, Withdraw, Ask {
    }

    private record Deposit(String name) implements Command {
    }

    private record Withdraw(String name) implements Command {
    }

    private record Ask(String name) implements Command {
    }

    private final ServerSocket listening;
    private final ConcurrentMap<String, AtomicInteger> accounts = new ConcurrentHashMap<>();
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();

    public BankServer(int port) throws IOException {
        listening = new ServerSocket(port);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        try {
            while (true) {
                Socket client = listening.accept();
                clients.add(client);
                Thread.ofVirtual().name("handler").start(() -> handle(client));
            }
        } catch (IOException closed) {
            closeAll();
        }
    }

    private void handle(Socket client) {
        try (client; Scanner in = new Scanner(client.getInputStream()); OutputStream out = client.getOutputStream()) {
            while (in.hasNextLine()) {
                out.write((answer(parse(in.nextLine())) + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException gone) {
            System.out.println("A client broke off.");
        } finally {
            clients.remove(client);
        }
    }

    private static Command parse(String line) {
        String[] words = line.split(":");
        return switch (words[1]) {
            case "dp" -> new Deposit(words[0]);
            case "wd" -> new Withdraw(words[0]);
            default -> new Ask(words[0]);
        };
    }

    private String answer(Command command) {
        return switch (command) {
            case Deposit(String name) -> name + ": " + money(name).incrementAndGet();
            case Withdraw(String name) -> name + ": " + money(name).updateAndGet(now -> now > 0 ? now - 1 : now);
            case Ask(String name) -> name + ": " + money(name).get();
        };
    }

    private AtomicInteger money(String name) {
        return accounts.computeIfAbsent(name, fresh -> new AtomicInteger());
    }

    private void closeAll() {
        for (Socket client : clients) {
            try {
                client.close();
            } catch (IOException gone) {
                System.out.println("It was gone.");
            }
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
