package lab2;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class ConsoleClient {

    private final Socket socket;

    private ConsoleClient(Socket socket) {
        this.socket = socket;
    }

    public static void main(String[] args) {
        Socket socket;
        try {
            socket = new Socket(args[0], Integer.parseInt(args[1]));
        } catch (IOException | RuntimeException e) {
            System.err.println("Connection error");
            return; // FAULT: the status is 0
        }
        ConsoleClient client = new ConsoleClient(socket);
        Thread keyboard = new Thread(client::sendLines);
        keyboard.setDaemon(true);
        keyboard.start();
        client.printLines();
    }

    private void printLines() {
        PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (socket) {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line;
            while ((line = in.readLine()) != null) {
                screen.println(line);
            }
        } catch (IOException e) {
            System.err.println("The server has gone: " + e.getMessage());
        }
    }

    private void sendLines() {
        try {
            BufferedReader keyboard = new BufferedReader(
                    new InputStreamReader(System.in, StandardCharsets.UTF_8));
            PrintWriter out = new PrintWriter(
                    new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8), true);
            String line;
            while ((line = keyboard.readLine()) != null) {
                if (line.equals("quit")) {
                    out.println("--quit--");
                    return;
                }
                out.println(line);
            }
            socket.shutdownOutput();
        } catch (IOException e) {
            System.err.println("Cannot send: " + e.getMessage());
        }
    }
}
