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

    public static void main(String[] args) {
        Socket socket;
        try {
            socket = new Socket(args[0], Integer.parseInt(args[1]));
        } catch (IOException | RuntimeException e) {
            System.err.println("Connection error");
            System.exit(1);
            return;
        }
        try (socket) {
            talk(socket);
        } catch (IOException e) {
            System.err.println("The server has gone: " + e.getMessage());
        }
    }

    private static void talk(Socket socket) throws IOException {
        PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader keyboard = new BufferedReader(
                new InputStreamReader(System.in, StandardCharsets.UTF_8));
        BufferedReader in = new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8), true);
        String typed;
        while ((typed = keyboard.readLine()) != null && !typed.equals("quit")) {
            out.println(typed);
            String line = in.readLine(); // FAULT: the server is heard only after a line was typed
            if (line == null) {
                return;
            }
            screen.println(line);
        }
        if (typed != null) {
            out.println("--quit--");
        } else {
            socket.shutdownOutput();
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            screen.println(line);
        }
    }
}
