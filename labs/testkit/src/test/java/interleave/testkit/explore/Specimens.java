package interleave.testkit.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.testkit.stage.Stage;
import interleave.testkit.stage.StageOptions;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Golden;
import interleave.testkit.verdict.Kind;
import interleave.testkit.wire.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The explorer against a corpus of small programs: every fault is found, no style is accused, and with
 * {@code -Dspecimens.runs=20} each of so many JVMs says the same.
 */
@Execution(ExecutionMode.CONCURRENT)
abstract class Specimens {

    private static final int RUNS = Integer.getInteger("specimens.runs", 1);

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("wrong")
    void a_fault_is_found_and_named(Specimen specimen) {
        StageOptions compiled = compiled(specimen);
        Outcome outcome = outcome(specimen, compiled);
        Optional<Failure> failure = outcome.failure();
        assertThat(failure.map(Failure::kind)).as("%s: %s", specimen, failure.map(Failure::sentence))
            .isEqualTo(specimen.kind());
        Golden.of(specimen.corpus() + "/wrong/" + specimen.name() + ".txt").matches(told(failure.orElseThrow()));
        comesAgain(specimen, compiled, outcome);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("correct")
    void a_right_program_is_accused_of_nothing(Specimen specimen) {
        StageOptions compiled = compiled(specimen);
        Outcome outcome = outcome(specimen, compiled);
        Optional<Failure> failure = outcome.failure();
        assertThat(failure.map(Failure::sentence)).as("%s under %s", specimen, failure.map(each -> each.run().plan()))
            .isEmpty();
        comesAgain(specimen, compiled, outcome);
    }

    /** Where this fails, the explorer has learned something: the program belongs among the wrong ones now. */
    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("missed")
    void a_fault_that_is_told_to_be_out_of_sight_is_not_found(Specimen specimen) {
        try (Explorer explorer = new Explorer(compiled(specimen))) {
            for (Scenario scenario : specimen.promise().scenarios()) {
                assertThat(explorer.explore(scenario).failure().map(Failure::sentence)).isEmpty();
            }
        } catch (CheckFailed outOfSight) {
            // A thread that waits where no ledger looks can end the search: that is no verdict either.
            assertThat(outOfSight.finding().kind()).isEqualTo(Kind.INCONCLUSIVE);
        }
    }

    /** Without the key, which holds a hash of what this JDK's compiler has made. */
    private static String told(Failure failure) {
        return failure.finding("").text().replaceAll("\n  Replay: .*", "");
    }

    /**
     * What one JVM found.
     *
     * @param record per scenario, how many schedules were run, and the whole trace of the one that failed, or of the
     *               plain order
     */
    private record Outcome(Optional<Failure> failure, List<String> record) {
    }

    private static void comesAgain(Specimen specimen, StageOptions compiled, Outcome first) {
        for (int run = 2; run <= RUNS; run++) {
            Stage.endReadyOnes();
            assertThat(outcome(specimen, compiled).record()).as("%s in JVM %d of %d", specimen, run, RUNS)
                .isEqualTo(first.record());
        }
    }

    static StageOptions compiled(Specimen specimen) {
        assumeTrue(Runtime.version().feature() >= specimen.minJdk(), "skipped: needs JDK " + specimen.minJdk());
        return specimen.compiled();
    }

    private static Outcome outcome(Specimen specimen, StageOptions compiled) {
        List<String> record = new ArrayList<>();
        try (Explorer explorer = new Explorer(compiled)) {
            for (Scenario scenario : specimen.promise().scenarios()) {
                Exploration exploration = explorer.explore(scenario);
                assertThat(exploration.undecided()).as("schedules that proved nothing").isEmpty();
                assertThat(exploration.isPartial()).as("ended by the budget").isFalse();
                record.add(exploration.schedules() + " schedules");
                if (exploration.failure().isPresent()) {
                    record.add(TraceLines.of(exploration.failure().get()));
                    return new Outcome(exploration.failure(), record);
                }
                record.add(explorer.run(scenario, Plan.IN_ORDER).events().toString());
            }
            return new Outcome(Optional.empty(), record);
        }
    }
}
