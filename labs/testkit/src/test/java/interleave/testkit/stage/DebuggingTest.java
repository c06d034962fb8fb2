package interleave.testkit.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A breakpoint in a student's class is hit when a test is debugged as its own output says. */
class DebuggingTest {

    private static final long LIMIT_SECONDS = 120;
    private static final Path BIN = Path.of(System.getProperty("java.home"), "bin");

    /** What a debugged test does; run in a JVM of its own, with {@code -Dstage.debug}. */
    public static final class Probe {

        private Probe() {
        }

        public static void main(String[] none) {
            try (Stage stage = Stage.open()) {
                System.out.println("result " + stage.create("Debugged").call("twice", 21).asInt());
            }
        }
    }

    @Test
    void the_printed_line_attaches_a_debugger_that_stops_in_the_students_class() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(BIN.resolve("jdb")) || Files.isExecutable(BIN.resolve("jdb.exe")),
            "skipped: this Java has no jdb");
        Path classes = Student.writes("Debugged", "public int twice(int n) { return 2 * n; }").classes();
        Process probe = new ProcessBuilder(BIN.resolve("java").toString(), "-Dstage.debug",
            "-Dstage.classes=" + classes, "-cp", System.getProperty("java.class.path"), Probe.class.getName())
            .redirectErrorStream(true).start();
        try (BufferedReader out = probe.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lineWith(out, "Listening for transport dt_socket at address: ")).isNotNull();
            String attach = lineWith(out, "jdb -attach ");
            List<String> seen = debug(attach.substring(attach.indexOf("127.0.0.1:")));
            assertThat(seen).anyMatch(line -> line.contains("Breakpoint hit") && line.contains("Debugged.twice"));
            assertThat(lineWith(out, "result ")).isEqualTo("result 42");
        } finally {
            probe.descendants().forEach(ProcessHandle::destroyForcibly);
            probe.destroyForcibly();
        }
    }

    private static List<String> debug(String address) throws IOException {
        Process jdb = new ProcessBuilder(BIN.resolve("jdb").toString(), "-attach", address)
            .redirectErrorStream(true).start();
        List<String> seen = new ArrayList<>();
        // Ends a hang: without an end of its output this would read for ever.
        CompletableFuture.delayedExecutor(LIMIT_SECONDS, TimeUnit.SECONDS).execute(jdb::destroyForcibly);
        try (Writer commands = jdb.outputWriter(StandardCharsets.UTF_8);
             BufferedReader out = jdb.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                seen.add(line);
                if (line.contains("VM Started")) {
                    commands.write("stop in Debugged.twice\ncont\n");
                    commands.flush();
                } else if (line.contains("Breakpoint hit")) {
                    commands.write("clear Debugged.twice\ncont\n");
                    commands.flush();
                }
            }
        } finally {
            jdb.destroyForcibly();
        }
        return seen;
    }

    private static String lineWith(BufferedReader out, String text) throws IOException {
        String line = out.readLine();
        while (line != null && !line.contains(text)) {
            line = out.readLine();
        }
        return line;
    }
}
