package lab1;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** El señor del eco: contesta cada línea con OK... y la línea. Autor: Íñigo Peña */
public class EchoServer implements Runnable, AutoCloseable {
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ServerSocket server;

    public EchoServer(int port) throws IOException {
        this.server = new ServerSocket(port);
    }

    public int port() {
        return server.getLocalPort();
    }

    public void run() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                if (server.isClosed()) {
                    socket.close();
                }
                talk(socket);
            } catch (IOException e) {
                System.err.println(e);
            }
        }
    }

    // contesta hasta que el cliente se va (también sin avisar)
    private void talk(Socket socket) throws IOException {
        try {
            BufferedReader reader = new BufferedReader(
                    new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            BufferedWriter writer = new BufferedWriter(
                    new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
            while (true) {
                String line = reader.readLine();
                if (line == null) {
                    break;
                }
                writer.write("OK..." + line + "\n");
                writer.flush();
            }
        } finally {
            socket.close();
            open.remove(socket);
        }
    }

    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] args) {
        EchoServer echo;
        try {
            int port = Integer.parseInt(args[0]);
            echo = new EchoServer(port);
        } catch (Exception e) {
            System.err.println("The server cannot start: " + e);
            System.exit(1);
            return;
        }
        System.out.println("listening on " + echo.port());
        echo.run();
    }
}
