// promise: room server
// style: handlers submit what they are asked to an executor with one thread, and get() what comes of it
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

public class RoomServer implements Runnable, AutoCloseable {

    private final ServerSocket listening;
    private final ExecutorService room = Executors.newSingleThreadExecutor();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<Socket> clients = new LinkedHashSet<>();

    public RoomServer(int port) throws IOException {
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
                room.execute(() -> clients.add(client));
                new Thread(() -> handle(client)).start();
            }
        } catch (IOException | RejectedExecutionException closed) {
            System.out.println("Nobody comes in any more.");
        }
    }

    private void handle(Socket client) {
        try (client;
             BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()));
             BufferedWriter out = new BufferedWriter(new OutputStreamWriter(client.getOutputStream()))) {
            String line = in.readLine();
            while (line != null) {
                Future<String> answer = room.submit(task(line));
                out.write(answer.get());
                out.newLine();
                out.flush();
                line = in.readLine();
            }
        } catch (IOException | RejectedExecutionException gone) {
            System.out.println("A client has gone, or the room.");
        } catch (InterruptedException | ExecutionException failed) {
            failed.printStackTrace();
        }
    }

    private Callable<String> task(String line) {
        if (line.equals("who")) {
            return () -> String.valueOf(names.size());
        }
        String name = line.split(" ")[1];
        return line.startsWith("join") ? () -> names.add(name) ? "ok" : "taken" : () -> {
            names.remove(name);
            return "ok";
        };
    }

    @Override
    public void close() throws Exception {
        listening.close();
        room.submit(() -> {
            for (Socket client : clients) {
                client.close();
            }
            return null;
        }).get();
        room.shutdown();
    }
}
