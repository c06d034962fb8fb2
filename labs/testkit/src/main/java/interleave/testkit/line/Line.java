package interleave.testkit.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;

/**
 * {@code java -cp target/test-classes interleave.testkit.line.Line 7000}, in a lab's folder: what is typed goes to the
 * server on that port of this computer, what the server sends is shown, byte for byte. It does what {@code nc} does,
 * and knows nothing of lines, so it is no answer to any task.
 */
public final class Line {

    private Line() {
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.in, System.out, System.err));
    }

    /** Returns once the server has ended the connection: 0, or 1 where there is no server, or 2 for wrong usage. */
    static int run(String[] arguments, InputStream keyboard, OutputStream screen, PrintStream errors) {
        if (arguments.length != 1 || !arguments[0].matches("\\d{1,5}") || Integer.parseInt(arguments[0]) > 65_535) {
            errors.println("Say which port: java -cp target/test-classes interleave.testkit.line.Line 7000");
            return 2;
        }
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]))) {
            Thread typing = new Thread(() -> send(keyboard, server), "typing");
            typing.setDaemon(true);
            typing.start();
            show(server.getInputStream(), screen);
            return 0;
        } catch (ConnectException nobody) {
            errors.println("No server listens on port " + arguments[0] + ". Start yours first, in another terminal, and "
                + "look which port it says.");
            return 1;
        } catch (IOException broken) {
            errors.println("The server has broken off the connection: " + broken.getMessage());
            return 1;
        }
    }

    private static void show(InputStream server, OutputStream screen) throws IOException {
        byte[] piece = new byte[1 << 13];
        for (int count = server.read(piece); count >= 0; count = server.read(piece)) {
            screen.write(piece, 0, count);
            screen.flush();
        }
    }

    /** Ctrl-D (Windows: Ctrl-Z) closes the sending side only. */
    private static void send(InputStream keyboard, Socket server) {
        try {
            keyboard.transferTo(server.getOutputStream());
            server.shutdownOutput();
        } catch (IOException serverHasGone) {
            // Whoever reads from it notices, too, and tells.
        }
    }
}
