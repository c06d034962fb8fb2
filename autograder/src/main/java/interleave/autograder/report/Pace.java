package interleave.autograder.report;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How long the rest will take, going by what is done. Confined to one thread. */
public final class Pace {
    /** The first ones tell more about the start of JVMs than about the rest. */
    private static final int TELLING = 3;
    private static final int MINUTES_OF_TWO_HOURS = 120;

    private final int total;
    private final InstantSource clock;
    private final Instant start;

    /** Begins now. */
    public Pace(int total, InstantSource clock) {
        this.total = total;
        this.clock = clock;
        this.start = clock.instant();
    }

    /** {@code about 4 min left}; empty where nothing is left, or nobody can tell yet. */
    public String left(int done) {
        if (done < TELLING || done >= total) {
            return "";
        }
        long seconds = Duration.between(start, clock.instant()).toSeconds() * (total - done) / done;
        long minutes = (seconds + 30) / 60;
        if (minutes == 0) {
            return "less than a minute left";
        }
        return minutes < MINUTES_OF_TWO_HOURS ? "about " + minutes + " min left"
                : "about " + (minutes + 30) / 60 + " h left";
    }
}
