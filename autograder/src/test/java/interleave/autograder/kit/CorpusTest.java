package interleave.autograder.kit;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.policy.Admitted;
import interleave.autograder.run.Catalog;
import interleave.autograder.run.Check;
import interleave.autograder.run.Check.Status;
import interleave.autograder.run.Ran;
import interleave.autograder.run.Suites;
import interleave.autograder.run.TestFacts;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The grader's calibration: wrong submissions are caught with the kind and by a test of the sentence that stand
 * beside them, correct ones pass everything, and however often they are judged, the findings are the same.
 *
 * <p>A spread of the corpora runs once in every build, its wrong ones by the checks of the sentence that they break.
 * {@code -Dcorpus=REGEX} chooses entries by their names ({@code .*} for all) and runs all checks;
 * {@code -Dcorpus.runs=20} judges each so many times: a wrong one by the first check that exposed it, a correct one
 * by all. {@code -Dcorpus.woven=true} weaves every submission, which must
 * make no difference.
 */
class CorpusTest {

    /** One of so many entries runs in every build. */
    private static final int SPREAD = 12;
    /** A server that never answers fails every check, slowly: the first one tells whether the verdict stays. */
    private static final int JUDGED_AGAIN = 1;
    private static final int RUNS = Integer.getInteger("corpus.runs", 1);
    /** Which entries, by their names; null for the spread. */
    private static final String WANTED = System.getProperty("corpus");

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
        if (WANTED != null) {
            return all.stream().filter(entry -> entry.toString().matches(WANTED)).toList();
        }
        return IntStream.range(0, all.size()).filter(i -> i % SPREAD == SPREAD / 2).mapToObj(all::get).toList();
    }

    @BeforeAll
    static void open() {
        trial = new Trial(Suites.hidden(), folder,
            Boolean.getBoolean("corpus.woven") ? List.of("-Dstage.explores=true") : List.of());
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("wrong")
    void a_wrong_submission_is_caught_with_the_right_kind(Entry entry) throws Exception {
        Admitted admitted = admit(entry);
        Ran ran = trial.run(admitted, WANTED == null ? checksOf(entry) : Set.of());
        Kind kind = entry.kind().orElseThrow();
        if (ran.refusal().isPresent()) {
            assertThat(ran.refusal().get().kind()).as("refused: %s", ran.refusal().get().text()).isEqualTo(kind);
            return;
        }
        List<Check> failed = failed(ran);
        Map<String, String> exposing = findings(failed.stream().filter(check -> isExposing(check, entry)).toList());
        assertThat(exposing).as("checks of %s that failed as '%s'; failed are: %s", entry.sentence(), kind.label(),
            told(failed)).isNotEmpty();
        assertThat(failed).as("checks that the machine left undecided")
            .noneMatch(check -> check.status() == Status.INCONCLUSIVE);
        exposing.keySet().retainAll(exposing.keySet().stream().limit(JUDGED_AGAIN).toList());
        for (int run = 2; run <= RUNS; run++) {
            assertThat(findings(failed(trial.run(admitted, exposing.keySet())))).as("what run %d of %d told", run, RUNS)
                .isEqualTo(exposing);
        }
    }

    private static Set<String> checksOf(Entry entry) {
        return Catalog.of(Suites.hidden(), entry.lab()).stream()
            .filter(check -> check.sentences().contains(entry.sentence())).map(TestFacts::id)
            .collect(Collectors.toSet());
    }

    private static boolean isExposing(Check check, Entry entry) {
        return check.sentences().contains(entry.sentence())
            && check.finding().orElseThrow().kind() == entry.kind().orElseThrow();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("correct")
    void a_correct_submission_passes_whatever_its_style(Entry entry) throws Exception {
        Admitted admitted = admit(entry);
        for (int run = 1; run <= RUNS; run++) {
            Ran ran = trial.run(admitted, Set.of());
            assertThat(ran.refusal().map(Finding::text)).as("refused").isEmpty();
            assertThat(ran.checks()).as("checks that ran").isNotEmpty();
            assertThat(failed(ran)).as("checks that failed in run %d of %d: %s", run, RUNS, told(failed(ran)))
                .isEmpty();
        }
    }

    private static Admitted admit(Entry entry) throws Exception {
        Assumptions.assumeTrue(Runtime.version().feature() >= entry.minJdk(), "skipped: needs JDK " + entry.minJdk());
        return trial.admit(entry.lab(), Checkout.solution(entry.lab()).resolve("src/main/java"), entry.files());
    }

    /** In words, without the ports that a program of the student's may have printed. */
    private static Map<String, String> findings(List<Check> checks) {
        return checks.stream().collect(Collectors.toMap(Check::id,
            check -> check.finding().orElseThrow().text().replaceAll(":\\d{4,5}\\b", ":PORT"),
            (one, other) -> one, TreeMap::new));
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
