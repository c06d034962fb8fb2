package interleave.autograder.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The command as a process of its own, as a user has it: it can be stopped and killed. */
final class Program implements AutoCloseable {

    /** Then it is killed, whatever a test waits for. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();
    /** The output was read to its end. */
    private boolean isRead;

    private Program(Process process, Duration limit) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
        CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS).execute(this::close);
    }

    /** Both outputs are read as one. */
    static Program start(String... words) throws IOException {
        return start(Map.of(), words);
    }

    /** As {@link #start(String...)}, with more in its environment. */
    static Program start(Map<String, String> environment, String... words) throws IOException {
        return start(LIMIT, environment, words);
    }

    /** As {@link #start(String...)}, with so much time. */
    static Program start(Duration limit, String... words) throws IOException {
        return start(limit, Map.of(), words);
    }

    private static Program start(Duration limit, Map<String, String> environment, String... words)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
            .toString(), "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new Program(builder.start(), limit);
    }

    /** Runs it to its end. */
    static Program run(String... words) throws IOException, InterruptedException {
        try (Program program = start(words)) {
            program.end();
            return program;
        }
    }

    /** Reads on until a line matches, which must come. */
    void awaitLine(String regex) {
        for (String line = next(); line != null; line = next()) {
            if (line.matches(regex)) {
                return;
            }
        }
        throw new AssertionError("no line matched " + regex + ":\n" + text());
    }

    private String next() {
        try {
            String line = output.readLine();
            if (line != null) {
                lines.add(line);
            }
            return line;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Its exit status, once all of its output is read. */
    int end() throws InterruptedException {
        if (isRead && !process.isAlive()) {
            return process.exitValue();
        }
        String last = next();
        while (last != null) {
            last = next();
        }
        isRead = true;
        return process.waitFor();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /**
     * Asks it to end, by Ctrl-C; where this build runs in the background, which Ctrl-C does not reach, as a batch
     * system asks.
     *
     * @return the exit status of a process that ends so
     */
    int stop() throws IOException, InterruptedException {
        boolean isOutOfReach = ignoresCtrlC();
        new ProcessBuilder("kill", isOutOfReach ? "-TERM" : "-INT", String.valueOf(process.pid())).start().waitFor();
        return isOutOfReach ? 128 + 15 : 128 + 2;
    }

    /** What a shell starts in the background ignores Ctrl-C, and so does all that is started by that. */
    private static boolean ignoresCtrlC() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("SigIgn:")).map(line -> line.split("\\s+")[1])
                .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) & 1 << 1) != 0);
        }
    }

    /** All that it has said so far. */
    String text() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
