package interleave.slides.terminal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The keyboard: each key at once where the terminal can do that, else a line at a time. */
public final class Keyboard implements AutoCloseable {

    private static final int USUAL_WIDTH = 100;
    private static final long MOST_SECONDS = 10;

    /** How the terminal was; empty where it cannot be told. */
    private final Optional<String> before;
    private final Thread hook = new Thread(this::restore);

    private Keyboard(Optional<String> before) {
        this.before = before;
    }

    /** Until it is closed, keys come at once and are not shown. The terminal is itself again even after Ctrl-C. */
    public static Keyboard open() {
        Keyboard keyboard = new Keyboard(stty("-g"));
        if (keyboard.before.isPresent()) {
            Runtime.getRuntime().addShutdownHook(keyboard.hook);
            stty("-icanon", "-echo", "min", "1");
        }
        return keyboard;
    }

    public Reader keys() {
        return new InputStreamReader(System.in, Charset.defaultCharset());
    }

    /** Whether colours mean something here, and are wanted. */
    public boolean isColoured() {
        boolean isWindows = System.getProperty("os.name").startsWith("Windows");
        boolean isTerminal = before.isPresent() || isWindows && System.console() != null;
        return isTerminal && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** In letters. */
    public int width() {
        // Rows and columns; a terminal that does not know says 0.
        return stty("size").map(size -> Integer.parseInt(size.replaceFirst("^\\d+ ", ""))).filter(width -> width > 0)
            .orElse(USUAL_WIDTH);
    }

    /** What it says; empty where there is no such program (Windows), or no terminal. */
    private static Optional<String> stty(String... words) {
        String[] command = new String[words.length + 1];
        command[0] = "stty";
        System.arraycopy(words, 0, command, 1, words.length);
        try {
            Process process = new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return process.waitFor(MOST_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0
                ? Optional.of(said) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void restore() {
        before.ifPresent(Keyboard::stty);
    }

    @Override
    public void close() {
        if (before.isPresent()) {
            Runtime.getRuntime().removeShutdownHook(hook);
            restore();
        }
    }
}
