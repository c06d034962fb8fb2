// promise: welcome server
// kind: lost update
// fault: the method that counts is synchronized, but each handler has a lock of its own
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Scanner;

public class WelcomeServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;

    public WelcomeServer(int port) throws IOException {
        listening = new ServerSocket(port);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        try {
            while (true) {
                Socket client = listening.accept();
                new Handler(client).start();
            }
        } catch (IOException closed) {
            // close() was called.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private static class Handler extends Thread {

        private static int count;

        private final Socket client;

        Handler(Socket client) {
            this.client = client;
        }

        @Override
        public void run() {
            try (client;
                 Scanner in = new Scanner(client.getInputStream());
                 PrintWriter out = new PrintWriter(client.getOutputStream(), true)) {
                out.println("welcome " + nextNumber());
                while (in.hasNextLine()) {
                    out.println("OK " + in.nextLine());
                }
            } catch (IOException gone) {
                // The client broke off.
            }
        }

        private synchronized int nextNumber() {
            count = count + 1;
            return count;
        }
    }
}
