package interleave.slides.timeline;

import interleave.slides.code.SourceLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The sources of a program, and its compiled classes, which live until it is closed. */
public final class Program implements AutoCloseable {

    private final Map<String, Path> sources;
    private final Path classes;

    private Program(Map<String, Path> sources, Path classes) {
        this.sources = sources;
        this.classes = classes;
    }

    /**
     * Compiles all Java files of the folders.
     *
     * @param folders a file of a former folder hides that of the same name in a later one
     * @throws IllegalArgumentException where a folder is missing, or its files do not compile
     */
    public static Program compiled(List<Path> folders) {
        Map<String, Path> sources = new LinkedHashMap<>();
        try {
            for (Path folder : folders) {
                if (!Files.isDirectory(folder)) {
                    throw new IllegalArgumentException("there is no folder " + folder);
                }
                files(folder).forEach(file -> sources.putIfAbsent(file.getFileName().toString(), file));
            }
            Program program = new Program(sources, Files.createTempDirectory("interleave-slides-"));
            program.compile(sources.values());
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private void compile(Collection<Path> files) {
        List<String> arguments = new ArrayList<>(List.of("-g", "-nowarn", "-proc:none", "-encoding", "UTF-8", "-d",
            classes.toString()));
        files.forEach(file -> arguments.add(file.toString()));
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, System.err, arguments.toArray(new String[0]));
        if (status != 0) {
            throw new IllegalArgumentException("these files do not compile: " + files);
        }
    }

    public Path classes() {
        return classes;
    }

    /** The line of the source at a place such as {@code Bank.java:14}, stripped; empty where there is none. */
    Optional<String> sourceLine(String place) throws IOException {
        String[] parts = place.split(":");
        if (parts.length < 2 || !sources.containsKey(parts[0])) {
            return Optional.empty();
        }
        List<String> lines = SourceLines.of(sources.get(parts[0]));
        int number = Integer.parseInt(parts[1]);
        return number > lines.size() ? Optional.empty() : Optional.of(lines.get(number - 1).strip());
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
