package interleave.testkit.explore;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Kind;
import interleave.testkit.wire.Plan;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The explorer against small servers, over real sockets. */
class ServersTest extends Specimens {

    static List<Specimen> wrong() throws IOException {
        return Specimen.wrong("servers");
    }

    static List<Specimen> missed() throws IOException {
        return Specimen.missed("servers");
    }

    static List<Specimen> correct() throws IOException {
        return Specimen.correct("servers");
    }

    static List<Specimen> unseen() throws IOException {
        return Specimen.unseen("servers");
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("unseen")
    void what_the_explorer_does_not_see_is_held_against_nobody(Specimen specimen) {
        try (Explorer explorer = new Explorer(compiled(specimen))) {
            for (Scenario scenario : specimen.promise().scenarios()) {
                assertThat(explorer.explore(scenario).failure().map(Failure::sentence)).isEmpty();
                assertThat(explorer.run(scenario, Plan.IN_ORDER).isBlind()).isTrue();
            }
        } catch (CheckFailed outOfSight) {
            // A thread that waits where no ledger looks can end the search: that is no verdict either.
            assertThat(outOfSight.finding().kind()).isEqualTo(Kind.INCONCLUSIVE);
        }
    }

    /**
     * The JDK starts threads of its own when the first virtual thread waits for a socket or a pipe: seen as the
     * program's, they held everybody up.
     */
    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("waitingInTheSystem")
    void a_virtual_thread_that_waits_for_a_pipe_is_out_of_sight_and_no_end_of_the_search(Specimen specimen) {
        try (Explorer explorer = new Explorer(compiled(specimen))) {
            for (Scenario scenario : specimen.promise().scenarios()) {
                assertThat(explorer.explore(scenario).isPartial()).as("ended by the budget").isFalse();
            }
        }
    }

    static List<Specimen> waitingInTheSystem() throws IOException {
        return unseen().stream().filter(each -> each.name().endsWith("-virtual-pipes")).toList();
    }
}
