package interleave.autograder.bundle;

import interleave.testkit.lab.Lab;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The zip that Gradescope takes as the autograder of an assignment: {@code setup.sh} and {@code run_autograder} at its
 * top, beside them this program with its libraries and the lab's own files. The same program gives the same bytes.
 *
 * @param program   the jar of the autograder
 * @param libraries the folder of its libraries
 * @param labs      the folder of the labs
 */
public record GradescopeBundle(Path program, Path libraries, Path labs) {

    private static final String SCRIPTS = "/interleave/gradescope/";
    private static final String HOME = "interleave/";
    private static final int EXECUTABLE = 0100755;
    private static final int PLAIN = 0100644;
    /** 1980-02-01: the format begins in that year, in whatever time zone. */
    private static final long SOME_TIME = 318_211_200_000L;

    /**
     * Writes it; a file that is there is replaced.
     *
     * @param rubric an instructor's own; where it is empty, the one that ships is used
     */
    public void write(Lab lab, Optional<Path> rubric, Path zip) throws IOException {
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            for (String script : List.of("setup.sh", "run_autograder")) {
                put(out, script, script(script, lab), EXECUTABLE);
            }
            put(out, HOME + "interleave.jar", Files.readAllBytes(program), PLAIN);
            putAll(out, libraries, HOME + "lib/");
            // By this file the program knows the folder of the labs.
            put(out, HOME + "labs/testkit/pom.xml", Files.readAllBytes(labs.resolve("testkit/pom.xml")), PLAIN);
            putAll(out, labs.resolve(lab.id()).resolve("src/main"), HOME + "labs/" + lab.id() + "/src/main/");
            if (rubric.isPresent()) {
                put(out, HOME + "rubric.yaml", Files.readAllBytes(rubric.get()), PLAIN);
            }
        }
    }

    private static byte[] script(String name, Lab lab) throws IOException {
        try (InputStream script = GradescopeBundle.class.getResourceAsStream(SCRIPTS + name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("@LAB@", lab.id())
                .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static void putAll(ZipArchiveOutputStream out, Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                put(out, prefix + name, Files.readAllBytes(file), PLAIN);
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static void put(ZipArchiveOutputStream out, String name, byte[] bytes, int mode) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTime(SOME_TIME);
        entry.setUnixMode(mode);
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
    }
}
