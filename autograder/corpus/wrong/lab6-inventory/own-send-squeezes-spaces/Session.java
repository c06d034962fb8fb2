package lab6;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** One client: one thread of the pool reads, another one writes. */
class Session {

    /** A text on its way, and who wants to know when it is out. */
    record Parcel(String text, CompletableFuture<Void> written) {
    }

    private static final Parcel LAST = new Parcel("", new CompletableFuture<>());

    private final int id;
    private final Socket socket;
    private final InventoryServer server;
    private final BlockingQueue<Parcel> parcels = new LinkedBlockingQueue<>();
    /** Completed when nothing is written any more. */
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    Session(int id, Socket socket, InventoryServer server) {
        this.id = id;
        this.socket = socket;
        this.server = server;
    }

    int id() {
        return id;
    }

    String address() {
        return socket.getInetAddress().getHostAddress() + ":" + socket.getPort();
    }

    void read() {
        try {
            reply("Howdy, stranger!\n");
            BufferedReader in = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null && !line.equals("close"); line = in.readLine()) {
                reply(server.answer(line));
            }
        } catch (IOException e) {
            System.err.println("client " + id + " is lost: " + e.getMessage());
        } finally {
            parcels.add(LAST);
        }
    }

    /** Returns when the client's connection has taken the text: who asks too much waits here. */
    private void reply(String text) {
        CompletableFuture.anyOf(send(text), over).join();
    }

    /** Does not wait. */
    CompletableFuture<Void> send(String text) {
        Parcel parcel = new Parcel(text, new CompletableFuture<>());
        parcels.add(parcel);
        return parcel.written();
    }

    void sayGoodbye() {
        send("close\n");
        parcels.add(LAST);
    }

    void write() {
        try {
            Parcel parcel = parcels.take();
            while (parcel != LAST) {
                socket.getOutputStream().write(parcel.text().getBytes(StandardCharsets.UTF_8));
                parcel.written().complete(null);
                parcel = parcels.take();
            }
        } catch (IOException | InterruptedException e) {
            System.err.println("client " + id + " is lost: " + e.getMessage());
        } finally {
            server.gone(this);
            hangUp();
            over.complete(null);
        }
    }

    void hangUp() {
        try {
            socket.close();
        } catch (IOException e) {
            System.err.println("close: " + e.getMessage());
        }
        parcels.add(LAST);
    }
}
