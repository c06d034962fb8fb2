package interleave.autograder.likeness;

import interleave.autograder.report.overview.Alike;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What JPlag has left.
 *
 * @param report the file that its own viewer opens
 * @param pairs  all that it compared, by the names of their folders, those that are most alike first
 */
record Compared(Path report, List<Alike> pairs) {

    private static final String HEADINGS = "submissionName1,submissionName2,averageSimilarity,maxSimilarity";
    /** Version 6.2 has a name of its own for what was a zip before, and still is one. */
    private static final List<String> ENDINGS = List.of(".jplag", ".zip");
    private static final Comparator<Alike> MOST_ALIKE_FIRST = Comparator.comparing(Alike::average)
        .thenComparing(Alike::most).reversed().thenComparing(Alike::first).thenComparing(Alike::second);

    /**
     * Reads it.
     *
     * @param result the name that JPlag was told, without an ending
     * @throws IOException where something is not there, or not as JPlag 6 writes it
     */
    static Compared of(Path result) throws IOException {
        Path report = ENDINGS.stream().map(each -> result.resolveSibling(result.getFileName() + each))
            .filter(Files::isRegularFile).findFirst()
            .orElseThrow(() -> new IOException("JPlag ended well, and left no report"));
        try (Stream<String> lines = Files.lines(result.resolve("results.csv"))) {
            List<String> all = lines.toList();
            if (all.isEmpty() || !all.get(0).equals(HEADINGS)) {
                throw new IOException("JPlag wrote a table of other columns than " + HEADINGS);
            }
            return new Compared(report, all.stream().skip(1).map(Compared::pair).sorted(MOST_ALIKE_FIRST).toList());
        } catch (IllegalArgumentException unlike) {
            throw new IOException("JPlag wrote a table that is none: " + unlike.getMessage(), unlike);
        }
    }

    /** The names are ours, and hold neither commas nor quotes. */
    private static Alike pair(String line) {
        String[] cells = line.split(",");
        if (cells.length != HEADINGS.split(",").length) {
            throw new IllegalArgumentException(line);
        }
        return new Alike(cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
    }

    /** Of the report's name. */
    String ending() {
        String name = report.getFileName().toString();
        return name.substring(name.lastIndexOf('.'));
    }
}
