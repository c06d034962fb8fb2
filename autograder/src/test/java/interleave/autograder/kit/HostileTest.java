package interleave.autograder.kit;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.matrix.Entry;
import interleave.autograder.matrix.Trial;
import interleave.autograder.policy.Admitted;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Submissions that attack the grader or its machine get the right verdict, and leave nothing running. With
 * {@code -Dhostile=.*lab3.*} only those whose lab and name match.
 */
class HostileTest {

    private static final Suites BRIEF = Suites.of(Map.of(
        "lab1-echo", "interleave.autograder.kit.brief.echo",
        "lab3-bank", "interleave.autograder.kit.brief.bank",
        "lab4-readers-writers", "interleave.autograder.kit.brief.mailbox",
        "lab5-chat", "interleave.autograder.kit.brief.chat"));

    static List<Entry> hostile() throws IOException {
        String chosen = System.getProperty("hostile", ".*");
        return Checkout.corpora().hostile().stream().filter(Entry::fits)
            .filter(entry -> entry.toString().matches(chosen)).toList();
    }

    @TempDir
    static Path shared;
    private static Trial door;

    @BeforeAll
    static void open() {
        door = new Trial(Checkout.labs(), BRIEF, shared, List.of());
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void an_attack_ends_in_its_verdict_and_leaves_nothing_running(Entry entry, @TempDir Path folder) throws Exception {
        Admitted admitted = door.admit(entry.lab(), Checkout.corpora().solution(entry), entry.files());
        Set<Long> before = children();
        Ran ran;
        // A compiler serves all; what runs gets processes of its own, so that whatever is left can be told.
        try (Trial trial = new Trial(Checkout.labs(), BRIEF, folder, List.of())) {
            ran = trial.run(admitted, Set.of());
        }
        List<Finding> findings = Stream.concat(ran.refusal().stream(),
            ran.checks().stream().map(Check::finding).flatMap(Optional::stream)).toList();
        if (entry.kind().isEmpty()) {
            assertThat(findings).as("what is held against the right program that it also is").isEmpty();
            assertThat(ran.checks()).as("checks that it passed").isNotEmpty();
        } else {
            assertThat(findings).as("the verdicts").extracting(Finding::kind).contains(entry.kind().get())
                .doesNotContain(Kind.INCONCLUSIVE);
        }
        assertThat(children()).as("processes that this one has started").isEqualTo(before);
    }

    private static Set<Long> children() {
        return ProcessHandle.current().descendants().filter(ProcessHandle::isAlive).map(ProcessHandle::pid)
            .collect(Collectors.toSet());
    }
}
