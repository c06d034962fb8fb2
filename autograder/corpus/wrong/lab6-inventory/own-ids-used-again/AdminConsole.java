package lab6;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;

public class AdminConsole implements Runnable {

    private final InventoryServer server;
    private final BufferedReader in;
    private final PrintWriter out;

    public AdminConsole(InventoryServer server, BufferedReader in, PrintWriter out) {
        this.server = server;
        this.in = in;
        this.out = out;
    }

    @Override
    public void run() {
        try {
            String line;
            while ((line = in.readLine()) != null) {
                if (line.equals("close")) {
                    server.shutDown();
                    out.print(server.list());
                    out.flush();
                    return;
                }
                out.print(answer(line));
                out.flush();
            }
        } catch (IOException e) {
            System.err.println("console: " + e.getMessage());
        }
    }

    private String answer(String line) {
        if (line.equals("list")) {
            return server.list();
        } else if (line.equals("clients")) {
            return server.clientList();
        }
        String[] words = line.split(" +", 3);
        if (words.length < 3 || !words[0].equals("send") || !words[1].matches("\\d+")
                || words[2].isEmpty()) {
            return "Invalid command\n";
        }
        int id = words[1].length() < 10 ? Integer.parseInt(words[1]) : 0;
        return server.send(id, words[2]) ? "" : "No such client\n";
    }
}
