package lab2;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

public class ConsoleClient {

    public static void main(String[] args) throws IOException {
        Socket socket = null;
        try {
            socket = new Socket(args[0], Integer.parseInt(args[1]));
        } catch (IOException | RuntimeException e) {
            System.err.println("Connection error (" + e + ")");
            System.exit(1);
        }
        Socket server = socket;
        Thread typing = new Thread(() -> type(server), "typing");
        typing.setDaemon(true);
        typing.start();
        try {
            byte[] buffer = new byte[1024];
            int length;
            while ((length = server.getInputStream().read(buffer)) > 0) {
                System.out.write(buffer, 0, length);
                System.out.flush();
            }
        } catch (IOException e) {
            System.err.println("The connection is broken.");
        }
        server.close();
    }

    private static void type(Socket server) {
        Scanner keyboard = new Scanner(System.in, StandardCharsets.UTF_8);
        try {
            OutputStream out = server.getOutputStream();
            while (keyboard.hasNextLine()) {
                String line = keyboard.nextLine();
                boolean quit = line.equals("quit");
                out.write(((quit ? "--quit--" : line) + "\n").getBytes(StandardCharsets.UTF_8));
                if (quit) {
                    return;
                }
            }
            server.shutdownOutput();
        } catch (IOException e) {
            System.err.println("Not sent: " + e.getMessage());
        }
    }
}
