package lab6;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class InventoryClient {

    public static void main(String[] args) {
        try (Socket socket = new Socket(args[0], Integer.parseInt(args[1]))) {
            talk(socket);
        } catch (IOException | RuntimeException e) {
            System.err.println("Connection error");
            System.exit(1);
        }
    }

    private static void talk(Socket socket) throws IOException {
        PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8), true);
        BufferedReader in = new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String answer = in.readLine();
        while (answer != null) {
            screen.println(answer);
            if (answer.equals("close")) {
                return;
            }
            String typed = keyboard.readLine(); // FAULT: what the server says meanwhile is not shown
            if (typed == null) {
                socket.shutdownOutput();
                receive(socket);
                return;
            }
            out.println(typed);
            answer = in.readLine();
        }
    }

    private static void receive(Socket socket) {
        try {
            PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line;
            while ((line = in.readLine()) != null) {
                screen.println(line);
                if (line.equals("close")) {
                    break;
                }
            }
        } catch (IOException e) {
            System.err.println("The server has gone.");
        }
    }

}
