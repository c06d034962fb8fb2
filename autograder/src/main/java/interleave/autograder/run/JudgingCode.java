package interleave.autograder.run;

import interleave.autograder.handin.Digest;
import interleave.testkit.lab.Lab;
import interleave.testkit.own.TestTools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a verdict depends on besides the hand-in and the machine: the kit's own code, lab by lab. Any thread. */
public final class JudgingCode {

    /** How results are read in, made points of and told makes no verdict. */
    private static final Pattern MAKES_VERDICTS = Pattern.compile(
        "META-INF/MANIFEST\\.MF|interleave/(hidden|testkit|autograder/(compile|policy|run|worker|isolation))/.*");

    private final Suites suites;
    private final Path labs;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();

    /** @param labs the folder of the labs, for the files that replace a student's */
    public JudgingCode(Suites suites, Path labs) throws IOException {
        this.suites = suites;
        this.labs = labs;
        for (Class<?> part : List.of(JudgingCode.class, Lab.class)) {
            read(home(part));
        }
    }

    private static Path home(Class<?> part) {
        try {
            return Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param home a folder of classes, or a jar */
    private void read(Path home) throws IOException {
        if (Files.isDirectory(home)) {
            readAll(home);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(home)) {
            readAll(jar.getPath("/"));
        }
    }

    private void readAll(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (MAKES_VERDICTS.matcher(name).matches()) {
                    files.put(name, new Digest().add(Files.readAllBytes(file)).name());
                }
            }
        }
    }

    /** The name of all that judges this lab: it changes where any of that does. */
    public String nameFor(Lab lab) {
        return names.computeIfAbsent(lab.id(), id -> {
            Digest digest = new Digest();
            files.forEach((name, hash) -> {
                if (!suites.areOfAnother(lab, name.replace('/', '.'))) {
                    digest.add(name).add(hash);
                }
            });
            lab.pristine().forEach(file -> digest.add(file).add(bytes(labs.resolve(id).resolve(file))));
            toolsOfTests(labs.resolve(id)).forEach(file -> digest.add(bytes(file)));
            return digest.name();
        });
    }

    private static List<Path> toolsOfTests(Path lab) {
        try {
            return TestTools.of(lab);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
