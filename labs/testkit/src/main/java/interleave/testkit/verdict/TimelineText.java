package interleave.testkit.verdict;

import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws a timeline in columns of text. */
final class TimelineText {

    /** The number of a step, and the space around it. */
    private static final int NUMBERS = 5;
    private static final int GAP = 2;
    /** Lanes that are narrower than this stand in one column, with the thread's name before each step. */
    private static final int NARROWEST = 26;

    private final Timeline timeline;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    TimelineText(Timeline timeline, int width) {
        this.timeline = timeline;
        this.width = width;
    }

    String render() {
        lines.add(Paragraph.fold("", timeline.sentence(), width));
        if (!timeline.before().isEmpty()) {
            lines.add(Paragraph.fold("", "Before: " + timeline.before(), width));
        }
        int lane = (width - NUMBERS) / Math.max(1, timeline.lanes().size());
        boolean inColumns = lane >= NARROWEST;
        if (inColumns) {
            lines.add(" ".repeat(NUMBERS) + String.join("", timeline.lanes().stream()
                .map(name -> padded(name, lane)).toList()).stripTrailing());
        }
        for (int i = 0; i < timeline.rows().size(); i++) {
            Row row = timeline.rows().get(i);
            if (inColumns) {
                step(i + 1, cell(row, lane - GAP), NUMBERS + row.lane() * lane);
            } else {
                String name = padded(timeline.lanes().get(row.lane()), longestName() + GAP);
                step(i + 1, indented(cell(row, width - NUMBERS - name.length()), name), NUMBERS);
            }
        }
        if (!timeline.after().isEmpty()) {
            lines.add(Paragraph.fold("", "After: " + timeline.after(), width));
        }
        return String.join("\n", lines);
    }

    private void step(int number, List<String> cell, int column) {
        lines.add(padded(String.format("%3d", number), column) + cell.get(0));
        cell.subList(1, cell.size()).forEach(more -> lines.add(" ".repeat(column) + more));
    }

    private int longestName() {
        return timeline.lanes().stream().mapToInt(String::length).max().orElse(0);
    }

    private static List<String> indented(List<String> cell, String name) {
        List<String> out = new ArrayList<>(Collections.nCopies(cell.size(), ""));
        for (int i = 0; i < cell.size(); i++) {
            out.set(i, (i == 0 ? name : " ".repeat(name.length())) + cell.get(i));
        }
        return out;
    }

    private static List<String> cell(Row row, int width) {
        String what = row.mark() == Mark.HOLD ? "── " + row.what() + " ──" : row.what();
        String place = row.place().isEmpty() ? "" : row.place() + "  ";
        String result = row.result().isEmpty() ? "" : "  → " + row.result();
        return wrapped(place + what + result, width);
    }

    /** At the last space that fits; further lines are indented. */
    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            // A result stays with its arrow.
            space = space > 0 && rest.charAt(space - 1) == '→' ? rest.lastIndexOf(' ', space - 2) : space;
            int end = space > width / 3 ? space : width;
            lines.add(rest.substring(0, end).stripTrailing());
            rest = "  " + rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
