package interleave.autograder.kit;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.isolation.Isolation;
import interleave.autograder.matrix.Entry;
import interleave.autograder.matrix.Judge;
import interleave.autograder.matrix.Row;
import interleave.autograder.matrix.Verdict;
import interleave.autograder.run.Catalog;
import interleave.autograder.run.Suites;
import interleave.autograder.run.TestFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The grader's calibration, as far as every build has time for it: a spread of the corpora, its wrong submissions under
 * the checks of the sentence that they break. {@code interleave matrix} judges all of them, as often as wanted.
 */
class CorpusTest {

    /** One of so many entries. */
    private static final int SPREAD = 30;

    @TempDir
    private static Path folder;
    private static Judge judge;

    static List<Entry> wrong() throws IOException {
        return spread(Checkout.corpora().wrong());
    }

    static List<Entry> correct() throws IOException {
        return spread(Checkout.corpora().correct());
    }

    private static List<Entry> spread(List<Entry> all) {
        return IntStream.range(0, all.size()).filter(i -> i % SPREAD == SPREAD / 2).mapToObj(all::get).toList();
    }

    @BeforeAll
    static void open() {
        judge = new Judge(Checkout.corpora(), folder, Isolation.LIMITS, List.of());
    }

    @AfterAll
    static void close() {
        judge.close();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_wrong_submission_is_caught_with_the_right_kind(Entry entry) throws Exception {
        Set<String> checks = Catalog.of(Suites.hidden(), entry.lab()).stream()
            .filter(check -> check.sentences().contains(entry.sentence())).map(TestFacts::id)
            .collect(Collectors.toSet());
        assertThat(judged(entry, checks)).isEqualTo(Verdict.CAUGHT);
    }

    @ParameterizedTest
    @MethodSource("correct")
    void a_correct_submission_passes_whatever_its_style(Entry entry) throws Exception {
        assertThat(judged(entry, Set.of())).isEqualTo(Verdict.ACCEPTED);
    }

    private static Verdict judged(Entry entry, Set<String> checks) throws Exception {
        Assumptions.assumeTrue(entry.fits(), "skipped: needs JDK " + entry.minJdk());
        Row row = judge.judge(entry, checks, 1);
        assertThat(row.verdict().isFine()).as("%s: %s%n%s", entry, row.verdict().label(), row.told()).isTrue();
        return row.verdict();
    }
}
