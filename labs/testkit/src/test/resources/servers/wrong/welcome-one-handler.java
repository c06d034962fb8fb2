// promise: welcome server
// kind: no answer
// fault: one handler object serves all clients, and each new client replaces its socket
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Scanner;
import java.util.concurrent.atomic.AtomicInteger;

public class WelcomeServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final Handler handler = new Handler();

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
                handler.client = client;
                new Thread(handler).start();
            }
        } catch (IOException closed) {
            // close() was called.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private static class Handler implements Runnable {

        private final AtomicInteger last = new AtomicInteger();
        private volatile Socket client;

        @Override
        public void run() {
            try {
                PrintWriter out = new PrintWriter(client.getOutputStream(), true);
                out.println("welcome " + last.incrementAndGet());
                Scanner in = new Scanner(client.getInputStream());
                while (in.hasNextLine()) {
                    out.println("OK " + in.nextLine());
                }
                client.close();
            } catch (IOException gone) {
                // The client broke off.
            }
        }
    }
}
