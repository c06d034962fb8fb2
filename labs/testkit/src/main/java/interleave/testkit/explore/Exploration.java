package interleave.testkit.explore;

import interleave.testkit.verdict.Finding;
import interleave.testkit.wire.Plan;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What came of exploring a scenario.
 *
 * @param failure   the first schedule that breaks the promise
 * @param races     data races that broke nothing that was looked at: a warning each
 * @param schedules how many were run
 * @param isPartial whether the budget ended the search
 * @param undecided schedules that proved nothing, for a thread ran that the conductor does not see
 */
public record Exploration(Optional<Failure> failure, List<String> races, int schedules, boolean isPartial,
                          List<Plan> undecided) {

    /**
     * What a failed check tells its reader.
     *
     * @throws NoSuchElementException where no schedule broke the promise
     */
    public Finding finding(String cause) {
        Finding finding = failure.orElseThrow().finding(cause);
        return finding.withTimeline(finding.timeline().orElseThrow().withSchedule(schedules));
    }
}
