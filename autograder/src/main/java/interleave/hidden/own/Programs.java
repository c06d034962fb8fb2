package interleave.hidden.own;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Programs of one lab whose verdict is known: the solution, and what differs from it in the corpora. They ship as
 * sources, and are compiled where they are needed first, once in a JVM. One thread uses them.
 */
final class Programs {

    private static final Map<String, Path> COMPILED = new HashMap<>();

    private final String folder;

    /** @param suites the package of the lab's hidden suites, below which they lie */
    Programs(String suites) {
        this.folder = suites.replace('.', '/') + "/";
    }

    /** @param name {@code solution}, or as in the corpora: {@code wrong/lab3-bank/L3-01-no-lock} */
    Path program(String name) {
        return COMPILED.computeIfAbsent(folder + name, any -> {
            Map<String, String> sources = sources("solution");
            sources.putAll(sources(name));
            return new Compilation(sources).classes();
        });
    }

    /** By the files' names. */
    private Map<String, String> sources(String name) {
        try {
            Path home = Path.of(home());
            if (Files.isDirectory(home)) {
                return texts(home.resolve(folder + name));
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return texts(jar.getPath(folder + name));
            }
        } catch (IOException missing) {
            throw new UncheckedIOException("no program " + name + " below " + folder, missing);
        }
    }

    private static URI home() {
        try {
            return Programs.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
