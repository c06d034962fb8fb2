package interleave.autograder.kit;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.isolation.Isolation;
import interleave.autograder.matrix.Entry;
import interleave.autograder.matrix.Trial;
import interleave.autograder.run.Check;
import interleave.autograder.run.Ran;
import interleave.autograder.run.Suites;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Submissions that attack the grader or its machine get the right verdict, and leave nothing running. */
class HostileTest {

    static List<Entry> hostile() throws IOException {
        return Checkout.corpora().hostile();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void an_attack_ends_in_its_verdict_and_leaves_nothing_running(Entry entry, @TempDir Path folder) throws Exception {
        Set<Long> before = children();
        Ran ran;
        try (Trial trial = new Trial(Checkout.labs(), Suites.of(Map.of("lab1-echo", "interleave.autograder.kit.brief")),
            folder, Isolation.LIMITS, List.of())) {
            ran = trial.of(entry.lab(), Checkout.corpora().solution(entry), entry.files());
        }
        Set<Kind> kinds = Stream.concat(ran.refusal().stream(),
            ran.checks().stream().map(Check::finding).flatMap(Optional::stream))
            .map(Finding::kind).collect(Collectors.toSet());
        assertThat(kinds).as("kinds of the verdicts").contains(entry.kind().orElseThrow())
            .doesNotContain(Kind.INCONCLUSIVE);
        assertThat(children()).as("processes that this one has started").isEqualTo(before);
    }

    private static Set<Long> children() {
        return ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).map(ProcessHandle::pid)
            .collect(Collectors.toSet());
    }
}
