package interleave.autograder.likeness;

import interleave.autograder.isolation.Isolation;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * The program JPlag, version 6, as the instructor has it. It is no part of this kit, whose licence is another one: it
 * runs in a process of its own, and nothing here knows its classes. Immutable; any thread may use it.
 *
 * @param jar the program with its libraries, one file
 */
public record JPlag(Path jar) {

    private static final String MAIN = "de.jplag.cli.CLI";
    /** Not there in a jar of the command line alone. */
    private static final String LIBRARY = "de/jplag/JPlag.class";
    /** Magic number and minor version. */
    private static final int BEFORE_VERSION = 6;
    private static final int VERSION_OF_JAVA_0 = 44;
    /** Far more than a large class takes; sources can be made to keep a parser busy. */
    private static final long LIMIT_MINUTES = 60;
    private static final int LAST_WORDS = 2_000;

    /**
     * The program in this file, looked at and not yet run.
     *
     * @throws IllegalArgumentException where it is not JPlag, or needs a newer Java: the message says what to do
     */
    public static JPlag at(Path jar) throws IOException {
        check(Files.isRegularFile(jar), jar + " is not there.");
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry main = file.getEntry(MAIN.replace('.', '/') + ".class");
            check(main != null, jar + " is not JPlag 6: there is no " + MAIN + " in it.");
            check(file.getEntry(LIBRARY) != null, jar + " lacks JPlag's libraries: take the file whose name ends with"
                + " jar-with-dependencies.jar.");
            int needed = javaOf(file.getInputStream(main));
            int here = Runtime.version().feature();
            check(needed <= here, jar + " needs Java " + needed + ", and this is Java " + here
                + ". Call it with a newer one: JAVA_HOME=/path/to/jdk-" + needed + " autograder/interleave likeness …");
        } catch (ZipException broken) {
            throw new IllegalArgumentException(jar + " is not JPlag 6: it is no jar.", broken);
        }
        return new JPlag(jar);
    }

    private static int javaOf(InputStream compiled) throws IOException {
        try (DataInputStream bytes = new DataInputStream(compiled)) {
            bytes.skipNBytes(BEFORE_VERSION);
            return bytes.readUnsignedShort() - VERSION_OF_JAVA_0;
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /**
     * Compares hand-ins, each with each. Blocks until that is done, or this thread is interrupted; then no process is
     * left.
     *
     * @param submissions a folder with a folder of sources for each
     * @param skeleton    what everybody was given, which makes nobody alike
     * @param work        an empty folder
     * @param isolation   where it helps, the program reaches no network, which it would ask for its newest version
     * @throws IOException where it falls short, with its last words
     */
    Compared compare(Path submissions, Path skeleton, Path work, Isolation isolation)
            throws IOException, InterruptedException {
        Path result = work.resolve("result");
        Path log = work.resolve("log");
        List<String> command = new ArrayList<>(isolation.aroundWorker());
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
            jar.toAbsolutePath().toString(), MAIN, "--mode", "run", "--language", "java", "--csv-export",
            "--base-code", skeleton.toString(), "--result-file", result.toString(), submissions.toString()));
        Process process = new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true)
            .redirectOutput(log.toFile()).start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                throw new IOException("JPlag did not end within " + LIMIT_MINUTES + " minutes");
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new IOException("JPlag ended with status " + process.exitValue() + ":\n" + lastWords(log));
        }
        return Compared.of(result);
    }

    private static String lastWords(Path log) throws IOException {
        try (InputStream bytes = Files.newInputStream(log)) {
            bytes.skipNBytes(Math.max(0, Files.size(log) - LAST_WORDS));
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
