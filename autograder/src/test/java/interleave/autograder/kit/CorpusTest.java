package interleave.autograder.kit;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.run.Check;
import interleave.autograder.run.Check.Status;
import interleave.autograder.run.Ran;
import interleave.autograder.run.Suites;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The grader's calibration: wrong submissions are caught with the kind and by a test of the sentence that stand
 * beside them, correct ones pass everything. A spread of the corpora runs in every build, all of them with
 * {@code -Dcorpus=all}.
 */
class CorpusTest {

    /** One of so many entries runs in every build. */
    private static final int SPREAD = 12;

    @TempDir
    private static Path folder;
    private static Trial trial;

    static List<Entry> wrong() throws IOException {
        return chosen("wrong");
    }

    static List<Entry> correct() throws IOException {
        return chosen("correct");
    }

    private static List<Entry> chosen(String corpus) throws IOException {
        List<Entry> all = Entry.all(corpus);
        int step = "all".equals(System.getProperty("corpus")) ? 1 : SPREAD;
        return IntStream.range(0, all.size()).filter(i -> i % step == step / 2).mapToObj(all::get).toList();
    }

    @BeforeAll
    static void open() {
        trial = new Trial(Suites.hidden(), folder);
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_wrong_submission_is_caught_with_the_right_kind(Entry entry) throws Exception {
        Ran ran = run(entry);
        Kind kind = entry.kind().orElseThrow();
        if (ran.refusal().isPresent()) {
            assertThat(ran.refusal().get().kind()).as("refused: %s", ran.refusal().get().text()).isEqualTo(kind);
            return;
        }
        List<Check> failed = failed(ran);
        assertThat(failed)
            .as("a check of %s that failed as '%s'; failed are: %s", entry.sentence(), kind.label(), told(failed))
            .anyMatch(check -> check.sentences().contains(entry.sentence())
                && check.finding().orElseThrow().kind() == kind);
        assertThat(failed).as("checks that the machine left undecided")
            .noneMatch(check -> check.status() == Status.INCONCLUSIVE);
    }

    @ParameterizedTest
    @MethodSource("correct")
    void a_correct_submission_passes_whatever_its_style(Entry entry) throws Exception {
        Ran ran = run(entry);
        assertThat(ran.refusal().map(Finding::text)).as("refused").isEmpty();
        assertThat(ran.checks()).as("checks that ran").isNotEmpty();
        assertThat(failed(ran)).as("checks that failed: %s", told(failed(ran))).isEmpty();
    }

    private static Ran run(Entry entry) throws Exception {
        Assumptions.assumeTrue(Runtime.version().feature() >= entry.minJdk(), "skipped: needs JDK " + entry.minJdk());
        return trial.of(entry.lab(), Checkout.solution(entry.lab()).resolve("src/main/java"), entry.files());
    }

    private static List<Check> failed(Ran ran) {
        return ran.checks().stream().filter(check -> check.status() != Status.PASSED).toList();
    }

    private static String told(List<Check> failed) {
        List<String> told = new ArrayList<>();
        failed.forEach(check -> told.add("\n" + check.id() + " " + check.sentences() + "\n"
            + check.finding().orElseThrow().text()));
        return String.join("\n", told);
    }
}
