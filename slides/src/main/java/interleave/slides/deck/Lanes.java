package interleave.slides.deck;

import interleave.testkit.verdict.Timeline;
import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A timeline written by hand: the lanes' names apart by {@code |}, then one step a line, in its lane's column.
 * A step that begins with {@code ~} is one that waits.
 */
final class Lanes {

    private Lanes() {
    }

    /** @throws IllegalArgumentException where a line fits no lane */
    static Timeline read(List<String> lines) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("lanes need a first line with their names: client | server");
        }
        List<String> names = cells(lines.get(0));
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(row(names, cells(line), line));
        }
        return new Timeline("", "", names, rows, "", "");
    }

    private static Row row(List<String> names, List<String> cells, String line) {
        List<Integer> full = new ArrayList<>();
        for (int lane = 0; lane < cells.size(); lane++) {
            if (!cells.get(lane).isEmpty()) {
                full.add(lane);
            }
        }
        if (full.size() != 1 || full.get(0) >= names.size()) {
            throw new IllegalArgumentException("a step stands in one of the columns " + names + ", not so: " + line);
        }
        String what = cells.get(full.get(0));
        boolean isWaiting = what.startsWith("~");
        return new Row(full.get(0), isWaiting ? Mark.WAIT : Mark.STEP, "", isWaiting ? what.substring(1).strip() : what,
            "");
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
