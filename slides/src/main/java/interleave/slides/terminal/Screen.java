package interleave.slides.terminal;

import interleave.slides.code.Excerpt.Line;
import interleave.slides.panel.View;
import interleave.slides.panel.View.Lane;
import interleave.slides.panel.View.Tone;
import interleave.slides.panel.Wording;
import interleave.testkit.verdict.Timeline.Mark;
import interleave.testkit.verdict.Timeline.Row;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws what a panel shows in columns of text: the code with the threads that stand before its lines, and a lane for
 * each thread, time going down.
 */
final class Screen {

    private static final String PLAIN = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[1;31m";
    private static final String GREEN = "\u001b[1;32m";
    /** One for each lane; they can be told apart on black and on white. */
    private static final List<String> LANES = List.of("\u001b[36m", "\u001b[33m", "\u001b[35m", "\u001b[32m");
    private static final int GAP = 2;

    private final int width;
    private final boolean isColoured;
    private final StringBuilder out = new StringBuilder();

    Screen(int width, boolean isColoured) {
        this.width = width;
        this.isColoured = isColoured;
    }

    String drawn(String title, View view) {
        line(coloured(BOLD, title));
        line("");
        if (!view.code().lines().isEmpty()) {
            code(view);
            line("");
        }
        lanes(view);
        line("");
        String says = view.says().text();
        if (!says.isEmpty()) {
            Tone tone = view.says().tone();
            line(coloured(tone == Tone.WRONG ? RED : tone == Tone.RIGHT ? GREEN : "", says));
        }
        line(view.keys().stream().map(key -> "[" + key.key() + "] " + key.means()).collect(Collectors.joining("  ")));
        return out.toString();
    }

    private void code(View view) {
        for (Line line : view.code().lines()) {
            String number = line.number() == 0 ? "" : String.valueOf(line.number());
            StringBuilder margin = new StringBuilder();
            for (int i = 0; i < view.lanes().size(); i++) {
                boolean isHere = view.lanes().get(i).place().equals(view.code().fileName() + ":" + number);
                margin.append(isHere ? coloured(lane(i), String.valueOf(i + 1)) : " ");
            }
            line(margin + String.format("%4s  ", number) + line.text());
        }
    }

    private static String lane(int number) {
        return LANES.get(number % LANES.size());
    }

    private void lanes(View view) {
        List<String> names = IntStream.range(0, view.lanes().size())
            .mapToObj(view::heading).toList();
        int lane = width / names.size();
        cells(names, lane);
        for (Row row : view.rows()) {
            boolean waits = row.mark() == Mark.WAIT;
            String step = Wording.step(row, lane - GAP - 2);
            line(" ".repeat(lane * row.lane()) + coloured(lane(row.lane()),
                (waits ? "~ " : row.mark() == Mark.CALL ? "" : "  ") + step));
        }
        cells(view.lanes().stream().map(Screen::foot).toList(), lane);
    }

    private static String foot(Lane lane) {
        return switch (lane.mood()) {
            case READY -> "▸ ";
            case STUCK -> "■ ";
            case ENDED -> "  ";
        } + lane.state();
    }

    private void cells(List<String> texts, int lane) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i).length() > lane - GAP ? texts.get(i).substring(0, lane - GAP) : texts.get(i);
            cells.append(coloured(lane(i) + BOLD, text));
            cells.append(" ".repeat(lane - text.length()));
        }
        line(cells.toString().stripTrailing());
    }

    private String coloured(String colour, String text) {
        return isColoured && !colour.isEmpty() ? colour + text + PLAIN : text;
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
