package lab6;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/** This thread reads what the client sends. Another one writes to the client what waits in the queue. */
class ClientHandler extends Thread {

    private static final String END = "";

    private final InventoryServer server;
    private final int id;
    private final Socket socket;
    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
    /** So many answers may wait for a client that does not read. */
    private final Semaphore room = new Semaphore(20);
    private final Thread writer = new Thread(this::write);

    ClientHandler(InventoryServer server, int id, Socket socket) {
        this.server = server;
        this.id = id;
        this.socket = socket;
    }

    String address() {
        return socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
    }

    @Override
    public synchronized void start() {
        super.start();
        writer.start();
    }

    @Override
    public void run() {
        try {
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            send("Howdy, stranger!\n");
            String line;
            while ((line = in.readLine()) != null && !line.equals("close")) {
                room.acquire();
                send(server.answer(line));
            }
        } catch (IOException | InterruptedException e) {
            System.err.println("client " + id + " is lost: " + e.getMessage());
        } finally {
            finish();
        }
    }

    /** Never waits. */
    void send(String text) {
        waiting.add(text);
    }

    void finish() {
        waiting.add(END);
    }

    private void write() {
        try {
            Writer out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
            String text;
            while (!(text = waiting.take()).equals(END)) {
                out.write(text);
                out.flush();
                room.release();
            }
        } catch (IOException | InterruptedException e) {
            System.err.println("client " + id + " does not listen: " + e.getMessage());
        } finally {
            server.leave(id);
            hangUp();
            room.release(1000000);
        }
    }

    void awaitWritten(long deadline) {
        try {
            writer.join(Math.max(1, deadline - System.currentTimeMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void hangUp() {
        try {
            socket.close();
            waiting.add(END);
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
    }
}
