package lab5;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** What is written to one client, line by line. A client that lets too many wait is disconnected. */
class Output implements AutoCloseable {

    /** Used by the lounge's thread only. */
    String name;

    private final Socket socket;
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(4500), (task, executor) -> hangUp());

    Output(Socket socket) {
        this.socket = socket;
        name = socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
    }

    void print(String line) {
        writer.execute(() -> {
            try {
                socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                writer.getQueue().clear();
            }
        });
    }

    private void hangUp() {
        try {
            socket.close();
        } catch (IOException e) {
            System.err.println("hang up: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        writer.shutdownNow();
    }
}
