package lab3;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class BankServer implements Runnable, AutoCloseable {

    private static final Pattern COMMAND = Pattern.compile("([^:]+):(?:(dp|wd)|tr:([^:]+))", Pattern.DOTALL);

    private final Connections connections;
    private final Bank bank = new Bank();

    public BankServer(int port) throws IOException {
        connections = new Connections(port);
    }

    public int port() {
        return connections.port();
    }

    @Override
    public void run() {
        while (!connections.isClosed()) {
            try {
                Socket client = connections.accept();
                new Thread(() -> handle(client)).start();
            } catch (IOException e) {
                // closed, or the client has gone already
            }
        }
    }

    private void handle(Socket client) {
        try (client) {
            converse(client);
        } catch (IOException e) {
            // this client has gone; nobody else needs to know
        }
    }

    private void converse(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        BufferedWriter out = new BufferedWriter(
                new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8));
        String command;
        while ((command = in.readLine()) != null) {
            out.write(reply(command) + "\r\n");
            out.flush();
        }
    }

    private String reply(String command) {
        Matcher matcher = COMMAND.matcher(command);
        if (!matcher.matches()) {
            return "Invalid command";
        }
        String name = matcher.group(1);
        int balance = execute(name, matcher.group(2), matcher.group(3));
        return balance == 0 ? name + " has no money!!" : name + "'s money: " + balance;
    }

    private int execute(String name, String operation, String payee) {
        if (payee != null) {
            return bank.transfer(name, payee);
        }
        return operation.equals("dp") ? bank.deposit(name) : bank.withdraw(name);
    }

    @Override
    public void close() {
        connections.close();
    }

    public static void main(String[] args) {
        if (args.length == 0) {
            System.err.println("usage: BankServer <port>");
            System.exit(1);
        }
        try (BankServer server = new BankServer(Integer.parseInt(args[0]))) {
            System.out.println("listening on " + server.port());
            server.run();
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("cannot listen on port " + args[0] + ": " + e.getMessage());
            System.exit(1);
        }
    }
}
