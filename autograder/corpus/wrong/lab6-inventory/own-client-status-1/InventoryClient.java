package lab6;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/** Two threads, both of them ordinary ones; main waits for the one that listens, and ends the program. */
public class InventoryClient {

    private static class Listener extends Thread {
        private final Scanner in;
        private final PrintStream screen;

        Listener(Socket socket) throws IOException {
            in = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8);
            screen = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        }

        @Override
        public void run() {
            boolean goOn = true;
            while (goOn && in.hasNextLine()) {
                String line = in.nextLine();
                screen.println(line);
                goOn = !line.equals("close");
            }
        }
    }

    private static class Speaker extends Thread {
        private final Socket socket;
        private final PrintWriter out;

        Speaker(Socket socket) throws IOException {
            this.socket = socket;
            out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
        }

        @Override
        public void run() {
            Scanner keyboard = new Scanner(System.in, StandardCharsets.UTF_8);
            while (keyboard.hasNextLine()) {
                out.println(keyboard.nextLine());
            }
            try {
                socket.shutdownOutput();
            } catch (IOException e) {
                System.err.println("It is over already.");
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        try {
            Socket socket = new Socket(args[0], Integer.parseInt(args[1]));
            Listener listener = new Listener(socket);
            listener.start();
            new Speaker(socket).start();
            listener.join();
            System.exit(1); // FAULT: this is no error
        } catch (UnknownHostException e) {
            System.err.println("Connection error: no such host");
            System.exit(1);
        } catch (IOException e) {
            System.err.println("Connection error");
            System.exit(1);
        }
    }
}
