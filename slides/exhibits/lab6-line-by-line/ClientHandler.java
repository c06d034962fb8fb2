package lab6;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class ClientHandler implements Runnable {

    private final int id;
    private final Socket socket;
    private final InventoryServer server;
    /** Who writes holds this lock. The handler writes its answers itself. */
    private final Lock turn = new ReentrantLock();
    /** Writes what the administrator sends, so that the administrator need not wait. */
    private final ExecutorService messenger = Executors.newSingleThreadExecutor();

    ClientHandler(int id, Socket socket, InventoryServer server) {
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

    public void run() {
        try {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            write("Howdy, stranger!\n");
            boolean goOn = true;
            while (goOn) {
                String command = reader.readLine();
                if (command == null || command.equals("close")) {
                    goOn = false;
                } else {
                    write(answer(command));
                }
            }
        } catch (IOException e) {
            System.err.println("client " + id + " broke off: " + e);
        } finally {
            messenger.execute(this::leave);
            messenger.shutdown();
        }
    }

    private String answer(String command) {
        String[] word = command.split(" +");
        String what = word.length == 0 ? "" : word[0];
        switch (what) {
            case "list":
                if (word.length == 1) {
                    return server.inventory().list();
                }
                break;
            case "add":
                if (word.length == 3 && isPrice(word[2])) {
                    return server.inventory().add(word[1], word[2]);
                }
                break;
            case "delete":
                if (word.length == 2) {
                    return server.inventory().delete(word[1]);
                }
                break;
            default:
                break;
        }
        return "Invalid command\n";
    }

    /** Digits, and perhaps a point with digits behind it. */
    private static boolean isPrice(String word) {
        int point = word.indexOf('.');
        if (point < 0) {
            return isNumber(word);
        }
        return isNumber(word.substring(0, point)) && isNumber(word.substring(point + 1));
    }

    static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private void write(String text) throws IOException {
        for (String line : text.split("(?<=\n)")) {
            turn.lock();
            try {
                socket.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
            } finally {
                turn.unlock();
            }
        }
    }

    /** Does not wait for the client. */
    boolean send(String text) {
        try {
            messenger.execute(() -> deliver(text + "\n"));
            return true;
        } catch (RejectedExecutionException e) {
            return false; // it is leaving
        }
    }

    private void deliver(String text) {
        try {
            write(text);
        } catch (IOException e) {
            System.err.println("not sent to client " + id + ": " + e);
        }
    }

    void sayGoodbye() {
        send("close");
        try {
            messenger.execute(this::closeSocket);
        } catch (RejectedExecutionException e) {
            System.err.println("client " + id + " is leaving by itself");
        }
    }

    void awaitGoodbye(long nanos) {
        try {
            messenger.awaitTermination(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void leave() {
        server.remove(this);
        closeSocket();
    }

    void closeSocket() {
        try {
            socket.close();
        } catch (IOException e) {
            System.err.println("socket not closed: " + e);
        }
    }
}
