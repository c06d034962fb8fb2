package interleave.slides.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What an audience sees of a source file. */
public final class SourceLines {

    /** Programs of the grader's corpus name their fault where it is, and an audience is to find it. */
    private static final String LABEL = "\\s*// FAULT\\b.*";

    private SourceLines() {
    }

    /** All lines of a file, without the labels of faults. */
    public static List<String> of(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(line -> line.replaceFirst(LABEL, "")).toList();
    }
}
