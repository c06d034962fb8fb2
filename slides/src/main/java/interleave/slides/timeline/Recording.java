package interleave.slides.timeline;

import interleave.testkit.verdict.Timeline;
import java.util.Map;

/**
 * What the explorer has recorded.
 *
 * @param sources the source line of each place in the timeline, by place: {@code Bank.java:14}
 */
public record Recording(Timeline timeline, Map<String, String> sources) {

    public Recording {
        sources = Map.copyOf(sources);
    }
}
