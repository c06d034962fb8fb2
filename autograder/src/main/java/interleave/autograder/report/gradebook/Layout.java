package interleave.autograder.report.gradebook;

import interleave.autograder.csv.CsvTable;
import interleave.testkit.lab.Lab;
import java.util.Optional;

/** Where a platform's file has what. */
interface Layout {

    /** For people: {@code a gradebook of Canvas}. */
    String told();

    /** @throws IllegalArgumentException where the file has no place for this lab's grades, or more than one */
    Sheet sheet(Lab lab);

    /**
     * The layout of this table.
     *
     * @param column the name of the column that the instructor means
     * @throws IllegalArgumentException where it is none that is known
     */
    static Layout of(CsvTable table, Optional<String> column) {
        if (CanvasLayout.fits(table)) {
            return new CanvasLayout(table, column);
        }
        Optional<Layout> worksheet = MoodleLayout.of(table).map(each -> each);
        return worksheet.orElseGet(() -> new PlainLayout(table, column));
    }
}
