package interleave.slides.audience;

import interleave.testkit.verdict.Visible;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One guest with a plain connection, and its connection to the chat: a thread for each direction. */
final class LineGuest {

    /** Bytes of a line. */
    private static final int LONGEST = 400;
    private static final int AT_ONCE = 8_192;

    private final Socket guest;
    private final Socket server;
    private final Allowance lines;
    /** Held while the guest is written to: by the server's lines, and by ours. */
    private final Object toGuest = new Object();

    LineGuest(Socket guest, Socket server, Allowance lines) {
        this.guest = guest;
        this.server = server;
        this.lines = lines;
    }

    /** Until one side has gone, and the other one knows. */
    void talk() throws IOException, InterruptedException {
        Thread answers = LinePort.start(this::answers, "to nc guest");
        try {
            listen(new BufferedInputStream(guest.getInputStream()));
            server.shutdownOutput();
        } catch (IOException broken) {
            server.close();
        }
        answers.join();
    }

    private void answers() {
        try (guest) {
            byte[] some = new byte[AT_ONCE];
            InputStream in = server.getInputStream();
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                synchronized (toGuest) {
                    guest.getOutputStream().write(some, 0, count);
                }
            }
        } catch (IOException gone) {
            // The other thread finds its socket closed.
        }
    }

    private void listen(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                say(line);
                line.reset();
            } else if (line.size() <= LONGEST) {
                line.write(next);
            }
        }
    }

    private void say(ByteArrayOutputStream line) throws IOException {
        if (line.size() > LONGEST) {
            tell("That is too long.");
        } else if (!lines.take()) {
            tell("Not so fast.");
        } else {
            String text = line.toString(StandardCharsets.UTF_8).replaceFirst("\r$", "");
            server.getOutputStream().write((Visible.line(text, LONGEST) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void tell(String what) throws IOException {
        synchronized (toGuest) {
            guest.getOutputStream().write((what + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
