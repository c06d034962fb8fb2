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
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.print(server.command(line));
                out.flush();
                if (line.equals("close")) {
                    break;
                }
            }
        } catch (IOException e) {
            System.err.println("no more commands: " + e.getMessage());
        }
    }
}
