package interleave.testkit.verdict;

import java.util.List;
import java.util.Objects;

/**
 * What several threads did, step by step: a lane for each thread, time going down. Immutable, the same for the same
 * schedule of the same program.
 *
 * @param sentence what it shows, in one sentence
 * @param before   what had been done before the first step; empty for nothing
 * @param lanes    the threads' names
 * @param rows     the steps
 * @param after    what was seen after the last step; empty for nothing
 * @param replay   the key by which this very schedule can be run again
 * @param schedule which of the schedules that were run this is, from 1
 */
public record Timeline(String sentence, String before, List<String> lanes, List<Row> rows, String after,
                       String replay, int schedule) {

    /** How a step is to be read. */
    public enum Mark {
        /** It happened. */
        STEP,
        /** An operation begins. */
        CALL,
        /** The thread is held by the explorer, or let go. */
        HOLD,
        /** The thread waits, or goes on after that. */
        WAIT
    }

    /**
     * One step of one thread.
     *
     * @param lane   the thread's number among the lanes
     * @param place  {@code Bank.java:14}; empty where the step has no line of the student's
     * @param what   {@code read balance = 0}
     * @param result what the operation returned right after this step; empty if it went on
     */
    public record Row(int lane, Mark mark, String place, String what, String result) {

        public Row {
            Objects.requireNonNull(mark);
        }
    }

    public Timeline {
        lanes = List.copyOf(lanes);
        rows = List.copyOf(rows);
    }

    /** A timeline of the first schedule. */
    public Timeline(String sentence, String before, List<String> lanes, List<Row> rows, String after, String replay) {
        this(sentence, before, lanes, rows, after, replay, 1);
    }

    /** The same as another one of the schedules. */
    public Timeline withSchedule(int number) {
        return new Timeline(sentence, before, lanes, rows, after, replay, number);
    }

    /** As text, at most so many columns wide, without a line end after it. */
    public String text(int width) {
        return new TimelineText(this, width).render();
    }

    /** As a page to step through: one HTML file that needs nothing else, whatever a student's texts hold. */
    public String html() {
        return new TimelineHtml(this).render();
    }
}
