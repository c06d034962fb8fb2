package interleave.autograder.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * What an attack would like to reach, and must not: a file of another student's with a secret in it, the folder that it
 * lies in, and a port of this machine. It dies where one is reached.
 *
 * <p>One thread asks; the port is listened to by a thread of its own.
 */
final class Canary implements AutoCloseable {

    private static final String FILE = "EchoServer.java";

    private final Path checkout;
    private final Path folder;
    private final String secret;
    private final ServerSocket port;
    private final AtomicInteger visitors = new AtomicInteger();

    private Canary(Path checkout, Path folder, String secret, ServerSocket port) {
        this.checkout = checkout;
        this.folder = folder;
        this.secret = secret;
        this.port = port;
        Thread listener = new Thread(this::listen, "canary");
        listener.setDaemon(true);
        listener.start();
    }

    /**
     * Puts one up.
     *
     * @param checkout the top folder of the project: its hidden suites and solutions are to be kept, too
     * @param folder   an empty one
     */
    static Canary in(Path checkout, Path folder) throws IOException {
        byte[] bytes = new byte[6];
        new SecureRandom().nextBytes(bytes);
        Canary canary = new Canary(checkout, folder, "SECRET-" + HexFormat.of().formatHex(bytes),
            new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        canary.restore();
        return canary;
    }

    private void listen() {
        try {
            while (true) {
                try (Socket visitor = port.accept()) {
                    visitors.incrementAndGet();
                }
            }
        } catch (IOException closed) {
            // The end.
        }
    }

    /** A source of the corpus, with the places in it that it is to attack. */
    String placed(String source) {
        return source.replace("@CANARY_FILE@", literal(folder.resolve(FILE)))
            .replace("@CANARY_FOLDER@", literal(folder))
            .replace("@CANARY_PORT@", String.valueOf(port.getLocalPort()))
            .replace("@CHECKOUT@", literal(checkout));
    }

    private static String literal(Path path) {
        return path.toAbsolutePath().toString().replace("\\", "\\\\");
    }

    /**
     * What an attack has reached since the last call, in words; whole again afterwards.
     *
     * @param said all that came back from the attacking program
     */
    List<String> reached(String said) throws IOException {
        List<String> reached = new ArrayList<>(Loot.in(said, secret));
        if (visitors.getAndSet(0) > 0) {
            reached.add("connected to a port of this machine");
        }
        List<Path> strangers = strangers();
        if (!strangers.isEmpty()) {
            reached.add("wrote " + strangers.size() + " files into another student's folder");
        }
        Path file = folder.resolve(FILE);
        if (!Files.exists(file) || !Files.readString(file).equals(secret)) {
            reached.add("changed another student's file");
        }
        restore();
        return reached;
    }

    private List<Path> strangers() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder) && !file.equals(folder.resolve(FILE)))
                .sorted().toList();
        } catch (UncheckedIOException changing) {
            throw changing.getCause();
        }
    }

    private void restore() throws IOException {
        List<Path> strangers = strangers();
        for (int i = strangers.size() - 1; i >= 0; i--) {
            Files.delete(strangers.get(i));
        }
        Files.writeString(folder.resolve(FILE), secret);
    }

    @Override
    public void close() throws IOException {
        port.close();
    }
}
