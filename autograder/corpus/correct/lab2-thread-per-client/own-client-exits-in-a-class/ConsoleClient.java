package lab2;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public final class ConsoleClient {

    public static void main(String[] args) {
        try {
            final Socket server = new Socket(args[0], Integer.parseInt(args[1]));
            new Thread(new Runnable() {
                @Override
                public void run() {
                    PrintStream screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
                    try {
                        BufferedReader in = new BufferedReader(
                            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
                        for (String line = in.readLine(); line != null; line = in.readLine()) {
                            screen.println(line);
                        }
                    } catch (IOException brokenOff) {
                        // that is an end, too
                    }
                    System.exit(0);
                }
            }).start();
            type(server);
        } catch (IOException | RuntimeException e) {
            System.err.println("Connection error");
            System.exit(1);
        }
    }

    private static void type(Socket server) {
        BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            Writer out = new OutputStreamWriter(server.getOutputStream(), StandardCharsets.UTF_8);
            for (String line = keyboard.readLine(); line != null; line = keyboard.readLine()) {
                boolean quits = line.equals("quit");
                out.write((quits ? "--quit--" : line) + "\n");
                out.flush();
                if (quits) {
                    return;
                }
            }
            server.shutdownOutput();
        } catch (IOException gone) {
            // the other thread sees the end
        }
    }
}
