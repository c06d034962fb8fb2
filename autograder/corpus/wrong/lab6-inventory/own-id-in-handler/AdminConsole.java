package lab6;
import java.io.*;
import java.util.*;
import java.util.function.*;

public class AdminConsole implements Runnable {
    private final InventoryServer server;
    private final BufferedReader in;
    private final PrintWriter out;
    private final Map<String, Function<String, Optional<String>>> commands = new TreeMap<>();
    private boolean over;

    public AdminConsole(InventoryServer server, BufferedReader in, PrintWriter out) {
        this.server = server;
        this.in = in;
        this.out = out;
        commands.put("list", rest -> rest.isBlank() ? Optional.of(server.store.list()) : invalid());
        commands.put("clients", rest -> rest.isBlank() ? Optional.of(server.clients()) : invalid());
        commands.put("send", this::send);
        commands.put("close", rest -> {
            if (!rest.isBlank()) return invalid();
            server.goodbye();
            over = true;
            return Optional.of(server.store.list());
        });
    }
    private static Optional<String> invalid() { return Optional.of("Invalid command\n"); }
    private Optional<String> send(String rest) {
        Scanner words = new Scanner(rest);
        if (!words.hasNext()) return invalid();
        String id = words.next();
        if (!id.matches("-?[0-9]+")) return invalid();
        rest = rest.stripLeading();
        String text = rest.substring(id.length());
        if (text.isBlank()) return invalid();
        text = text.stripLeading();
        try {
            return server.send(Integer.parseInt(id), text) ? Optional.empty() : Optional.of("No such client\n");
        } catch (NumberFormatException e) {
            return Optional.of("No such client\n");
        }
    }
    @Override public void run() {
        try {
            String line;
            while (!over && (line = in.readLine()) != null) {
                String s = line.stripLeading();
                int space = s.indexOf(' ');
                String verb = space < 0 ? s : s.substring(0, space), rest = space < 0 ? "" : s.substring(space + 1);
                commands.getOrDefault(verb, r -> invalid()).apply(rest).ifPresent(t -> { out.print(t); out.flush(); });
            }
        } catch (IOException e) {
            System.err.println("console: " + e);
        }
    }
}
