// promise: welcome server
// kind: wrong reply
// fault: the number is counted up in one step and read for the greeting in another
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;

public class WelcomeServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private int clients;

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
                new Thread(() -> handle(client)).start();
            }
        } catch (IOException closed) {
            // close() was called.
        }
    }

    private void handle(Socket client) {
        try (client;
             BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
             PrintWriter out = new PrintWriter(client.getOutputStream(), true)) {
            count();
            out.println("welcome " + clients());
            while (in.readLine() != null) {
                out.println("OK");
            }
        } catch (IOException gone) {
            // The client broke off.
        }
    }

    private synchronized void count() {
        clients++;
    }

    private synchronized int clients() {
        return clients;
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
