package interleave.testkit.explore;

import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Timeline;
import java.util.List;
import java.util.Optional;

/**
 * A scenario after some steps by hand.
 *
 * @param timeline what has happened
 * @param threads  where each thread stands now
 * @param isOver   whether no thread can take another step
 * @param wrong    once it is over: in one sentence, the promise that was broken; empty where it was kept
 * @param kind     what kind of mistake that is
 */
public record Stepped(Timeline timeline, List<Standing> threads, boolean isOver, Optional<String> wrong,
                      Optional<Kind> kind) {

    public Stepped {
        threads = List.copyOf(threads);
    }
}
