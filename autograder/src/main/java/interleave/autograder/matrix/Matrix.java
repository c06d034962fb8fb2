package interleave.autograder.matrix;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Both corpora under the hidden suites: test by submission.
 *
 * @param java the feature version of the JDK that ran all this
 * @param runs how often each submission was judged
 * @param rows the wrong submissions, then the correct ones
 */
public record Matrix(int java, int runs, List<Row> rows) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public Matrix {
        rows = List.copyOf(rows);
    }

    /** Whether every wrong submission was caught, no correct one accused, and every run told the same. */
    public boolean isFine() {
        return rows.stream().allMatch(row -> row.verdict().isFine());
    }

    /** Those that a calibrated grader would not have. */
    public List<Row> faults() {
        return rows.stream().filter(row -> !row.verdict().isFine()).toList();
    }

    /** Two lines of counts. */
    public String summary() {
        return counts("wrong", rows.stream().filter(Row::isWrong).toList()) + "\n"
            + counts("correct", rows.stream().filter(row -> !row.isWrong()).toList());
    }

    private static String counts(String corpus, List<Row> some) {
        return corpus + ": " + some.size() + " submissions" + Arrays.stream(Verdict.values())
            .filter(verdict -> some.stream().anyMatch(row -> row.verdict() == verdict))
            .map(verdict -> some.stream().filter(row -> row.verdict() == verdict).count() + " " + verdict.label())
            .collect(Collectors.joining(", ", some.isEmpty() ? "" : ": ", ""));
    }

    /** Writes {@code matrix.html} for readers and {@code matrix.json} for programs. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("matrix.html"), MatrixPage.render(this));
        Files.writeString(folder.resolve("matrix.json"), JSON.writeValueAsString(this) + "\n");
    }
}
