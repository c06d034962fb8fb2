package interleave.testkit.stage;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * JaCoCo's agent, as the build has asked for it in the system property {@code stage.agent}. A stage runs under an ASCII
 * locale, in which neither the agent nor its report could be opened where a path has other letters in it: so the agent
 * is a copy, and writes into the stage's own folder. Any thread may call.
 *
 * @param jar     the build's
 * @param options JaCoCo's own, with the file of the report among them
 */
record CoverageAgent(Path jar, String options) {

    private static final String FLAG = "-javaagent:";
    private static final String SUFFIX = ".jar=";
    private static final String DESTINATION = "destfile=";
    private static final String REPORT = "coverage.exec";
    /** By the build's jar: the copy, which is deleted when this JVM ends. */
    private static final Map<Path, Path> COPIES = new ConcurrentHashMap<>();

    /**
     * Empty where no build measures, and for woven classes, which no report of a build could be held against, unless
     * {@linkplain #isOfAll all} is measured.
     */
    static Optional<CoverageAgent> wanted(StageOptions options) {
        if (options.explores() && !isOfAll()) {
            return Optional.empty();
        }
        String named = System.getProperty("stage.agent", "").replace("\"", "");
        int end = named.indexOf(SUFFIX);
        if (!named.startsWith(FLAG) || end < 0) {
            return Optional.empty();
        }
        File jar = new File(named.substring(FLAG.length(), end + SUFFIX.length() - 1));
        return jar.isFile() ? Optional.of(new CoverageAgent(jar.toPath(), named.substring(end + SUFFIX.length())))
            : Optional.empty();
    }

    /**
     * Whether {@code -Dstage.agent.all=true} asks for all that runs: woven classes too, and what is still under way when
     * a test ends, so that the same test covers the same lines each time. That takes a moment more for each stage.
     */
    static boolean isOfAll() {
        return Boolean.getBoolean("stage.agent.all");
    }

    /** The option of the stage's JVM. */
    String option() {
        return FLAG + COPIES.computeIfAbsent(jar, CoverageAgent::copy) + "="
            + options.replaceFirst(DESTINATION + "[^,]*", DESTINATION + REPORT);
    }

    private static Path copy(Path jar) {
        try {
            Path copy = Files.createTempFile("interleave-agent-", ".jar");
            copy.toFile().deleteOnExit();
            return Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException("could not copy the agent that measures coverage", broken);
        }
    }

    /**
     * Adds what a stage has left in its folder to the build's report. Reports in JaCoCo's format may stand one behind
     * the other in a file; several stages of several JVMs may add to it.
     */
    void collect(Path scratch) {
        Path left = scratch.resolve(REPORT);
        int begin = options.indexOf(DESTINATION);
        if (begin < 0 || !Files.isRegularFile(left)) {
            return;
        }
        Path report = Path.of(options.substring(begin + DESTINATION.length()).replaceFirst(",.*", ""));
        try {
            Files.createDirectories(report.toAbsolutePath().getParent());
            append(Files.readAllBytes(left), report);
        } catch (IOException unwritable) {
            System.err.println("The coverage of a stage is lost: " + unwritable);
        }
    }

    private static void append(byte[] bytes, Path report) throws IOException {
        // A file cannot be locked twice by one JVM.
        synchronized (COPIES) {
            try (FileChannel out = FileChannel.open(report, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                 FileLock held = out.lock()) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
            }
        }
    }
}
