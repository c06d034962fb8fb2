// promise: welcome server
// style: one thread greets all and hangs up; close() connects once more so that accept returns
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.ServerSocket;
import java.net.Socket;

public class WelcomeServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private volatile boolean isOver;

    public WelcomeServer(int port) throws IOException {
        listening = new ServerSocket(port);
    }

    public int port() {
        return listening.getLocalPort();
    }

    @Override
    public void run() {
        int number = 0;
        try {
            Socket client = listening.accept();
            while (!isOver) {
                number++;
                greet(client, number);
                client = listening.accept();
            }
            client.close();
        } catch (IOException broken) {
            System.out.println("Cannot listen any more: " + broken.getMessage());
        } finally {
            stopListening();
        }
    }

    private void greet(Socket client, int number) {
        try (client; Writer out = new OutputStreamWriter(client.getOutputStream())) {
            out.write("welcome " + number + "\n");
            out.flush();
            client.shutdownOutput();
        } catch (IOException gone) {
            System.out.println("Number " + number + " did not wait.");
        }
    }

    private void stopListening() {
        try {
            listening.close();
        } catch (IOException alreadyClosed) {
            System.out.println("It was closed already.");
        }
    }

    @Override
    public void close() throws IOException {
        isOver = true;
        new Socket("localhost", port()).close();
    }
}
