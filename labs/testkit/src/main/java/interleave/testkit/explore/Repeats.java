package interleave.testkit.explore;

import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import java.util.ArrayList;
import java.util.List;

/** Shortens what a thread does again and again: a reader needs to see a round once. */
final class Repeats {

    /** Steps of the longest round that is looked for. */
    private static final int LONGEST = 6;
    /** Rounds that are worth shortening. */
    private static final int MANY = 4;

    private Repeats() {
    }

    static List<Row> folded(List<Row> rows) {
        List<Row> shorter = foldedOnce(rows);
        return shorter.size() == rows.size() ? shorter : folded(shorter);
    }

    private static List<Row> foldedOnce(List<Row> rows) {
        List<Row> folded = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            int length = 1;
            while (length <= LONGEST && rounds(rows, at, length) < MANY) {
                length++;
            }
            int rounds = length > LONGEST ? 1 : rounds(rows, at, length);
            if (rounds == 1) {
                length = 1;
            }
            folded.addAll(rows.subList(at, at + length));
            if (rounds > 1) {
                folded.add(new Row(rows.get(at).lane(), Mark.WAIT, "", "the same again and again", ""));
            }
            at += length * rounds;
        }
        return folded;
    }

    /** How often the rows from here on repeat themselves. */
    private static int rounds(List<Row> rows, int from, int length) {
        int rounds = 1;
        int next = from + length;
        while (next + length <= rows.size()
                && rows.subList(next, next + length).equals(rows.subList(from, from + length))) {
            rounds++;
            next += length;
        }
        return rounds;
    }
}
