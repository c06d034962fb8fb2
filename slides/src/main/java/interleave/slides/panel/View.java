package interleave.slides.panel;

import interleave.slides.code.Excerpt;
import interleave.testkit.verdict.Timeline.Row;
import java.util.List;

/**
 * What a panel shows at one moment, for any screen.
 *
 * @param code  the program's lines that matter; none where only what it does is shown
 * @param lanes side by side: threads, or clients of a server
 * @param rows  the steps so far, of those lanes
 * @param graph whether to draw who waits for whom
 * @param says  the verdict, or a remark on the last key
 * @param keys  what can be pressed
 */
public record View(Excerpt code, List<Lane> lanes, List<Row> rows, boolean graph, Says says, List<Key> keys) {

    /** Of a lane that waits for a lock, and nobody can tell who has it. */
    public static final String A_LOCK = "a lock";
    static final Excerpt NO_CODE = new Excerpt("", List.of());

    /** How it stands with a lane. */
    public enum Mood {
        /** It can go on. */
        READY,
        /** It waits for another one. */
        STUCK,
        /** Nothing more will come. */
        ENDED
    }

    /**
     * A lane.
     *
     * @param place    the line that it stands before, {@code Bank.java:29}; may be empty
     * @param state    what it is about to do, or why it cannot, in a few words
     * @param waitsFor the lane that has what it waits for; {@link #A_LOCK}; or empty
     * @param mayStep whether its key does something now
     */
    public record Lane(String name, Mood mood, String place, String state, String waitsFor, boolean mayStep) {
    }

    /** How a sentence is meant. */
    public enum Tone {
        /** Told by the way. */
        PLAIN,
        /** The promise was kept. */
        RIGHT,
        /** The promise was broken. */
        WRONG
    }

    /** A sentence below the panel; the text may be empty. */
    public record Says(Tone tone, String text) {
    }

    /**
     * A key.
     *
     * @param key   as it is pressed: one small letter or digit
     * @param means what it does, in a few words
     */
    public record Key(String key, String means) {
    }

    public View {
        lanes = List.copyOf(lanes);
        rows = List.copyOf(rows);
        keys = List.copyOf(keys);
    }

    /** Of a lane that a key moves, with that key. */
    public String heading(int lane) {
        String key = String.valueOf(lane + 1);
        String name = lanes.get(lane).name();
        return keys.stream().anyMatch(each -> each.key().equals(key)) ? key + " · " + name : name;
    }

    View saying(Tone tone, String text) {
        return new View(code, lanes, rows, graph, new Says(tone, text), keys);
    }
}
