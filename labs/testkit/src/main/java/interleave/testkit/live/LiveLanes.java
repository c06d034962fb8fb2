package interleave.testkit.live;

import interleave.testkit.explore.Phrases;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Event.Kind;
import interleave.testkit.wire.Site;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws what happens as it happens: a line for each step, a column for each thread that lives. The stage says what the
 * student's program does, so nothing is taken for granted. One thread calls.
 */
final class LiveLanes {

    private static final int NAME = 16;
    private static final int PLACE = 22;
    private static final int FEWEST_COLUMNS = 4;
    private static final int WIDTH = 100;
    /** Threads beyond these have no column. */
    private static final int MOST_COLUMNS = 12;
    private static final int MOST_LOCKS = 1_000;

    private final PrintStream out;
    private final List<Site> sites;
    private final Map<Integer, String> locks = new HashMap<>();
    private final Phrases phrases;
    /** By column: the thread's name, null where nobody is. */
    private final List<String> columns = new ArrayList<>();

    LiveLanes(PrintStream out, List<Site> sites) {
        this.out = out;
        this.sites = sites;
        this.phrases = new Phrases(sites, locks);
    }

    /** @param event nothing stands for events that were too many to be told */
    void show(Optional<Event> event) {
        if (event.isEmpty()) {
            out.println(" ".repeat(NAME) + gutter("") + "… more than anybody could read");
        } else if (event.get().site() < sites.size()) {
            draw(event.get());
        }
    }

    private void draw(Event event) {
        if (event.kind() == Kind.ENTER && locks.size() < MOST_LOCKS) {
            locks.computeIfAbsent(event.object(), first -> "lock " + name(locks.size()));
        }
        appears(event.lane());
        String place = event.site() < 0 ? "" : sites.get(event.site()).place();
        String line = padded(event.lane(), NAME) + gutter(event.lane()) + padded(place, PLACE)
            + printable(phrases.of(event));
        out.println(line.length() <= WIDTH ? line.stripTrailing() : line.substring(0, WIDTH - 1) + "…");
        if (event.kind() == Kind.ENDED) {
            columns.replaceAll(name -> event.lane().equals(name) ? null : name);
        }
    }

    /** A, B, … Z, A1, B1, … */
    private static String name(int number) {
        return (char) ('A' + number % 26) + (number < 26 ? "" : String.valueOf(number / 26));
    }

    private void appears(String lane) {
        if (!columns.contains(lane)) {
            int free = columns.indexOf(null);
            if (free >= 0) {
                columns.set(free, lane);
            } else if (columns.size() < MOST_COLUMNS) {
                columns.add(lane);
            }
        }
    }

    private String gutter(String lane) {
        StringBuilder gutter = new StringBuilder();
        columns.forEach(name -> gutter.append(name == null ? ' ' : name.equals(lane) ? '●' : '│').append(' '));
        return gutter.append("  ".repeat(Math.max(0, FEWEST_COLUMNS - columns.size()))).append(' ').toString();
    }

    /** With a space behind it. Names often differ at their end. */
    private static String padded(String text, int width) {
        String shown = printable(text);
        int half = width / 2 - 1;
        String cut = shown.length() < width ? shown
            : shown.substring(0, half) + "…" + shown.substring(shown.length() - half);
        return cut + " ".repeat(width - cut.length());
    }

    /** What a client sends may be anything, and this goes to a terminal. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
