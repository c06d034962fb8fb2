package lab6;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;

public final class AdminConsole implements Runnable {

    private final InventoryServer server;
    private final BufferedReader in;
    private final PrintWriter out;

    public AdminConsole(InventoryServer server, BufferedReader in, PrintWriter out) {
        this.server = server;
        this.in = in;
        this.out = out;
    }

    public void run() {
        boolean closed = false;
        while (!closed) {
            String command = read();
            if (command == null) {
                return;
            }
            if (command.equals("list")) {
                out.print(server.inventory().list());
            } else if (command.equals("clients")) {
                out.print(server.clients());
            } else if (command.startsWith("send ")) {
                send(command);
            } else if (command.equals("close")) {
                server.closeAll();
                out.print(server.inventory().list());
                closed = true;
            } else {
                out.print("Invalid command\n");
            }
            out.flush();
        }
    }

    private String read() {
        try {
            return in.readLine();
        } catch (IOException e) {
            return null;
        }
    }

    private void send(String command) {
        String[] parts = command.split(" +", 3);
        if (parts.length < 3 || parts[2].isEmpty() || !ClientHandler.isNumber(parts[1])) {
            out.print("Invalid command\n");
            return;
        }
        ClientHandler handler = null;
        try {
            handler = server.find(Integer.parseInt(parts[1]));
        } catch (NumberFormatException e) {
            // so many clients there never were
        }
        if (handler == null || !handler.send(parts[2])) {
            out.print("No such client\n");
        }
    }
}
