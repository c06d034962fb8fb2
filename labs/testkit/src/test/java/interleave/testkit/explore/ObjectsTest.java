package interleave.testkit.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The explorer against a corpus of small classes: every fault is found, no style is accused. */
@Execution(ExecutionMode.CONCURRENT)
class ObjectsTest {

    static List<Specimen> wrong() throws IOException {
        return Specimen.wrong();
    }

    static List<Specimen> correct() throws IOException {
        return Specimen.correct();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("wrong")
    void a_fault_is_found_and_named(Specimen specimen) {
        assumeTrue(Runtime.version().feature() >= specimen.minJdk(), "skipped: needs JDK " + specimen.minJdk());
        Optional<Failure> failure = firstFailure(specimen);
        assertThat(failure.map(Failure::kind)).as("%s: %s", specimen, failure.map(Failure::sentence))
            .isEqualTo(specimen.kind());
        Golden.of("objects/wrong/" + specimen.name() + ".txt").matches(told(failure.orElseThrow()));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("correct")
    void a_right_class_is_accused_of_nothing(Specimen specimen) {
        assumeTrue(Runtime.version().feature() >= specimen.minJdk(), "skipped: needs JDK " + specimen.minJdk());
        Optional<Failure> failure = firstFailure(specimen);
        assertThat(failure.map(Failure::sentence)).as("%s under %s", specimen, failure.map(each -> each.run().plan()))
            .isEmpty();
    }

    /** Without the key, which holds a hash of what this JDK's compiler has made. */
    private static String told(Failure failure) {
        return failure.finding("").text().replaceAll("\n  Replay: .*", "");
    }

    private static Optional<Failure> firstFailure(Specimen specimen) {
        try (Explorer explorer = new Explorer(specimen.compiled())) {
            for (Scenario scenario : specimen.promise().scenarios()) {
                Exploration exploration = explorer.explore(scenario);
                assertThat(exploration.undecided()).as("schedules that proved nothing").isEmpty();
                assertThat(exploration.isPartial()).as("ended by the budget").isFalse();
                if (exploration.failure().isPresent()) {
                    return exploration.failure();
                }
            }
            return Optional.empty();
        }
    }
}
