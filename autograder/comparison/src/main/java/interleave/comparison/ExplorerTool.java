package interleave.comparison;

import interleave.comparison.Answer.Verdict;
import interleave.testkit.explore.Exploration;
import interleave.testkit.explore.Explorer;
import interleave.testkit.explore.Promise;
import interleave.testkit.explore.Scenario;
import interleave.testkit.stage.StageOptions;
import java.nio.file.Path;
import java.util.Optional;

/** The kit's own: every scenario of the promise, every schedule with one preemption. */
final class ExplorerTool implements Tool {

    /** Thirty seconds of the stage's clock: a limit is no verdict here. */
    private static final int LIMIT_BEATS = 300;

    @Override
    public Answer judge(Promise promise, Path classes) {
        try (Explorer explorer = new Explorer(
            StageOptions.of(classes).withRelay(false).withLimitBeats(LIMIT_BEATS))) {
            long executions = 0;
            Optional<String> unsure = Optional.empty();
            for (Scenario scenario : promise.scenarios()) {
                Exploration exploration = explorer.explore(scenario);
                executions += exploration.schedules();
                if (exploration.failure().isPresent()) {
                    return new Answer(Verdict.FOUND, executions, Processor.millis(),
                        exploration.failure().get().finding("").text());
                }
                if (!exploration.undecided().isEmpty()) {
                    unsure = Optional.of(exploration.undecided().size() + " schedules proved nothing");
                }
            }
            Verdict verdict = unsure.isPresent() ? Verdict.UNABLE : Verdict.NOTHING;
            return new Answer(verdict, executions, Processor.millis(), unsure.orElse(""));
        }
    }
}
