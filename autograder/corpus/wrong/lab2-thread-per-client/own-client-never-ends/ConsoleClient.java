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

    public static void main(String[] args) throws InterruptedException {
        Socket socket;
        try {
            socket = new Socket(args[0], Integer.parseInt(args[1]));
        } catch (IOException | RuntimeException e) {
            System.err.println("Connection error");
            System.exit(1);
            return;
        }
        try (socket) {
            Printer printer = new Printer(socket);
            printer.setDaemon(true);
            printer.start();
            sendLines(socket); // FAULT: goes on reading the keyboard when the server has gone
            printer.join();
        } catch (IOException e) {
            System.err.println("The server has gone: " + e.getMessage());
        }
    }

    private static void sendLines(Socket socket) throws IOException {
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
    }

    private static class Printer extends Thread {
        private final Socket socket;

        Printer(Socket socket) {
            this.socket = socket;
        }

        @Override
        public void run() {
            PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            try {
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                String line;
                while ((line = in.readLine()) != null) {
                    screen.println(line);
                }
            } catch (IOException e) {
                System.err.println("Connection lost: " + e.getMessage());
            }
        }
    }
}
