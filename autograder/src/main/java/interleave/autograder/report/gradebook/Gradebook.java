package interleave.autograder.report.gradebook;

import interleave.autograder.csv.CsvFile;
import interleave.autograder.csv.CsvTable;
import interleave.autograder.score.Scored;
import interleave.testkit.lab.Lab;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An instructor's own download, into which grades are written: Canvas's gradebook, Moodle's grading worksheet, or any
 * table of students. All else stays as it was, byte for byte. Confined to one thread.
 */
public final class Gradebook {

    private final Path source;
    private final CsvFile file;
    private final Layout layout;

    private Gradebook(Path source, CsvFile file, Layout layout) {
        this.source = source;
        this.file = file;
        this.layout = layout;
    }

    /**
     * The file with the grades in it.
     *
     * @param notes for the instructor: who was not found on either side
     */
    public record Filled(byte[] bytes, List<String> notes) {
        public Filled {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Reads one; it is never written to.
     *
     * @param column the heading of the column to fill, where the file has several
     * @throws IllegalArgumentException that tells file and line where it cannot be used
     */
    public static Gradebook read(Path source, Optional<String> column) throws IOException {
        if (Files.size(source) > CsvFile.MOST_BYTES) {
            throw new IllegalArgumentException(source.getFileName() + " is larger than 20 MB: is this a gradebook?");
        }
        CsvFile file = CsvFile.parse(Files.readAllBytes(source));
        try {
            return new Gradebook(source, file, Layout.of(new CsvTable(file), column));
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(source.getFileName() + ":" + fault.getMessage(), fault);
        }
    }

    public Path source() {
        return source;
    }

    /** For people: {@code a gradebook of Canvas}. */
    public String told() {
        return layout.told();
    }

    /**
     * Looks whether it has a column for each of these labs, and no two share one.
     *
     * @throws IllegalArgumentException that tells what is missing
     */
    public void check(Collection<Lab> labs) {
        Map<Integer, Lab> columns = new LinkedHashMap<>();
        for (Lab lab : labs) {
            Lab other = columns.putIfAbsent(sheet(lab).column(), lab);
            if (other != null) {
                throw new IllegalArgumentException(source.getFileName() + " has one column for " + other.id() + " and "
                    + lab.id() + ": grade one lab at a time.");
            }
        }
    }

    private Sheet sheet(Lab lab) {
        try {
            return layout.sheet(lab);
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(source.getFileName() + ":" + fault.getMessage(), fault);
        }
    }

    /** Writes the grades of these scores, lab by lab; bonus points count. */
    public Filled fill(List<Scored> scores) {
        Map<Lab, List<Scored>> byLab = scores.stream().filter(each -> !each.tasks().isEmpty())
            .collect(Collectors.groupingBy(each -> each.handin().lab(), LinkedHashMap::new, Collectors.toList()));
        List<String> notes = new ArrayList<>();
        byLab.forEach((lab, ofLab) -> notes.addAll(new Filling(file, sheet(lab)).fill(ofLab)));
        scores.stream().filter(each -> each.tasks().isEmpty()).forEach(each ->
            notes.add("handed in for no lab, so no grade was written: " + each.handin().student()));
        return new Filled(file.bytes(), notes);
    }

    /** The points as a grade, in the scale of the file. */
    static BigDecimal grade(Scored scored, Sheet sheet) {
        BigDecimal points = scored.points().add(scored.bonus());
        return sheet.possible().filter(possible -> possible.signum() > 0).map(possible -> points.multiply(possible)
            .divide(scored.max(), 2, RoundingMode.HALF_UP)).orElse(points);
    }
}
