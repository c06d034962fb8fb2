package interleave.autograder.report;

import interleave.testkit.verdict.Timeline;
import interleave.testkit.verdict.Timeline.Row;
import java.util.List;

/** Timelines as reports hold them: of a bounded length, all their texts made harmless. */
final class Bounded {
    private static final int ROWS = 200;
    private static final int PART = 2_000;
    private static final int CELL = 200;
    private static final int NAME = 24;

    /** How a report makes a text harmless, on one line of about so many characters. */
    interface Rule {
        String line(String text, int limit);
    }

    private Bounded() { }

    /** The first steps of a long one; what it says at its end tells how many are missing. */
    static Timeline timeline(Timeline whole, Rule rule) {
        List<Row> rows = whole.rows().stream().limit(ROWS).map(row -> row(row, rule)).toList();
        int more = whole.rows().size() - rows.size();
        String after = rule.line(whole.after(), PART);
        return new Timeline(rule.line(whole.sentence(), PART), rule.line(whole.before(), PART),
                lanes(whole, rows).stream().map(name -> rule.line(name, NAME)).toList(), rows,
                more == 0 ? after : after + " … (" + more + " more steps)", rule.line(whole.replay(), PART),
                whole.schedule());
    }

    private static Row row(Row row, Rule rule) {
        return new Row(row.lane(), row.mark(), rule.line(row.place(), CELL), rule.line(row.what(), CELL),
                rule.line(row.result(), CELL));
    }

    /** Without those behind the last one that still has a step: there can be as many as steps. */
    private static List<String> lanes(Timeline whole, List<Row> rows) {
        if (rows.size() == whole.rows().size()) {
            return whole.lanes();
        }
        return whole.lanes().subList(0, 1 + rows.stream().mapToInt(Row::lane).max().orElse(0));
    }
}
