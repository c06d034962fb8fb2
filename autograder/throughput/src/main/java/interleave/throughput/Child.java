package interleave.throughput;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.io.OutputStreamWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM that one talks with by lines. All get the same flags. Used by one thread. */
final class Child implements AutoCloseable {

    /** A heap of one size, so that no server waits for it to grow. Else as a JVM is by default. */
    private static final List<String> FLAGS = List.of("-Xms256m", "-Xmx256m");

    private final Process process;
    private final BufferedReader out;
    private final Writer in;

    Child(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    }

    /** Waits for the next line. */
    String line() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new IOException("a JVM of the measurement broke down; what it said is above");
        }
        return line;
    }

    String ask() throws IOException {
        in.write('\n');
        in.flush();
        return line();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
