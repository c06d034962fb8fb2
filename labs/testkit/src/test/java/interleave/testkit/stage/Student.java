package interleave.testkit.stage;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles a student's class, given as text, for tests of the stage. */
public final class Student {

    private Student() {
    }

    /** Options of a stage with this one class, {@code public class NAME { BODY }} or with its own
     * {@code implements … {} first; imports are there. */
    public static StageOptions writes(String className, String body) {
        return writesFile(className, """
            import java.io.*;
            import java.net.*;
            import java.nio.charset.StandardCharsets;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.concurrent.locks.*;
            import java.util.function.*;
            public class %s %s
            }
            """.formatted(className, body.strip().startsWith("implements") ? body.strip() : "{ " + body));
    }

    /** Options of a stage with the classes of one source file. */
    public static StageOptions writesFile(String className, String source) {
        try {
            Path folder = Files.createTempDirectory("interleave-student-");
            Path file = folder.resolve(className + ".java");
            Files.writeString(file, source);
            int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, System.err, "-g", "-nowarn", "-d", folder.toString(), file.toString());
            if (status != 0) {
                throw new IllegalArgumentException("does not compile: " + source);
            }
            leaveNothing(folder);
            return StageOptions.of(folder).withRelay(false);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void leaveNothing(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.map(Path::toFile).forEach(File::deleteOnExit);
        }
    }

    /** As {@link #writes}: a server that runs the given statements for each line that it reads. */
    public static StageOptions servesLines(String perLine) {
        return writes("LineServer", """
                implements Runnable, AutoCloseable {
                private final ServerSocket door;
                public LineServer(int port) throws IOException { door = new ServerSocket(port); }
                public int port() { return door.getLocalPort(); }
                public void close() throws IOException { door.close(); }
                public void run() {
                    while (!door.isClosed()) {
                        try (Socket socket = door.accept()) {
                            serve(socket);
                        } catch (IOException clientLeftOrClosed) {
                            continue;
                        }
                    }
                }
                private void serve(Socket socket) throws IOException {
                    BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                    OutputStream out = socket.getOutputStream();
                    for (String line = in.readLine(); line != null; line = in.readLine()) {
                        answer(line, out);
                    }
                }
                private void answer(String line, OutputStream out) throws IOException {
                    %s
                }
                static void reply(OutputStream out, String text) throws IOException {
                    out.write((text + "\\n").getBytes(StandardCharsets.UTF_8));
                }
            """.formatted(perLine));
    }
}
