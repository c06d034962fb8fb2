package lab3;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class BankServer implements Runnable, AutoCloseable {

    private final ServerSocket serverSocket;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Bank bank = new Bank();

    public BankServer(int port) throws IOException {
        serverSocket = new ServerSocket(port);
    }

    public int port() {
        return serverSocket.getLocalPort();
    }

    @Override
    public void run() {
        while (!serverSocket.isClosed()) {
            try {
                Socket socket = serverSocket.accept();
                sockets.add(socket);
                if (serverSocket.isClosed()) {
                    socket.close();
                }
                new Teller(socket).start();
            } catch (IOException e) {
                System.err.println("accept: " + e.getMessage());
            }
        }
    }

    private class Teller extends Thread {
        private final Socket socket;

        Teller(Socket socket) {
            this.socket = socket;
        }

        @Override
        public void run() {
            try (socket) {
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(
                        new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8), true);
                String line;
                while ((line = in.readLine()) != null) {
                    out.println(answer(line));
                }
            } catch (IOException e) {
                System.err.println("client lost: " + e.getMessage());
            } finally {
                sockets.remove(socket);
            }
        }

        private String answer(String line) {
            String[] parts = line.split(":", -1);
            if (parts.length < 2 || parts[0].isEmpty()) {
                return "Invalid command";
            }
            String name = parts[0];
            if (parts.length == 2 && parts[1].equals("dp")) {
                return money(name, bank.deposit(name));
            }
            if (parts.length == 2 && parts[1].equals("wd")) {
                return money(name, bank.withdraw(name));
            }
            if (parts.length == 3 && parts[1].equals("tr") && !parts[2].isEmpty()) {
                bank.transfer(name, parts[2]);
                return money(parts[2], bank.balance(parts[2])); // FAULT: the reply is about the payer
            }
            return "Invalid command";
        }

        private String money(String name, int balance) {
            if (balance == 0) {
                return name + " has no money!!";
            }
            return name + "'s money: " + balance;
        }
    }

    @Override
    public void close() {
        try {
            serverSocket.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        try {
            BankServer server = new BankServer(Integer.parseInt(args[0]));
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | RuntimeException e) {
            System.err.println("cannot start: " + e);
            System.exit(1);
        }
    }
}
