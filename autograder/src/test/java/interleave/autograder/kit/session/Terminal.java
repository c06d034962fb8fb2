package interleave.autograder.kit.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A program and somebody who types into it. The test's thread uses it; a thread of its own reads what is shown. */
final class Terminal implements AutoCloseable {

    /** Ends a session that never would. */
    private static final long LIMIT_SECONDS = 60;

    private final String command;
    private final Process program;
    private final Writer keyboard;
    private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();

    Terminal(String... command) throws IOException {
        this.command = String.join(" ", command);
        program = new ProcessBuilder(command).redirectErrorStream(true).start();
        keyboard = program.outputWriter(StandardCharsets.UTF_8);
        Thread screen = new Thread(this::read, "screen of " + command[0]);
        screen.setDaemon(true);
        screen.start();
    }

    private void read() {
        try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                shown.add(line);
            }
        } catch (IOException ended) {
            // Nothing more is shown.
        }
    }

    void type(String line) {
        try {
            keyboard.write(line + "\n");
            keyboard.flush();
        } catch (IOException ended) {
            throw new UncheckedIOException(command + " takes no more lines", ended);
        }
    }

    /**
     * Waits for a line that holds a text.
     *
     * @return all lines that were shown since the last call, that one at the end
     */
    List<String> awaitLine(String text) throws InterruptedException {
        List<String> lines = new ArrayList<>();
        do {
            String line = shown.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            if (line == null) {
                throw new AssertionError(command + " should show \"" + text + "\", and showed " + lines);
            }
            lines.add(line);
        } while (!lines.get(lines.size() - 1).contains(text));
        return lines;
    }

    @Override
    public void close() {
        program.destroyForcibly();
    }
}
