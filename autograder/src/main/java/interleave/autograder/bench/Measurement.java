package interleave.autograder.bench;

import java.io.IOException;
import java.util.List;

/** One part of the bench. Rounds of all parts take turns, so that a slow minute of the machine meets them all. */
public interface Measurement {

    /** Measures everything of this part once, and keeps it. Blocks until it is done. */
    void round() throws IOException, InterruptedException;

    /** The medians of all rounds, in Markdown, with a heading. */
    String told();

    /** The same for the picture; none where a picture would tell nothing. */
    default List<Bars.Group> shown() {
        return List.of();
    }
}
