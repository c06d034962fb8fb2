package interleave.autograder.kit;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.isolation.Isolation;
import interleave.autograder.matrix.Entry;
import interleave.autograder.matrix.Trial;
import interleave.autograder.report.Golden;
import interleave.autograder.run.Check;
import interleave.autograder.run.Ran;
import interleave.autograder.run.Suites;
import interleave.testkit.verdict.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a student reads of a typical mistake, to be read by people: {@code golden/typical/LAB/NAME.txt}, whose first
 * line is the check that tells it. {@code SchedulesTest} has those that only schedules show.
 */
class FeedbackForTypicalMistakesTest {

    private static final String FOLDER = "typical";
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", FOLDER);

    @TempDir
    private static Path folder;
    private static Trial trial;

    static List<Entry> typical() throws IOException {
        return Checkout.corpora().wrong().stream().filter(entry -> Files.exists(file(entry))).toList();
    }

    private static Path file(Entry entry) {
        return GOLDEN.resolve(entry + ".txt");
    }

    @BeforeAll
    static void open() {
        trial = new Trial(Checkout.labs(), Suites.hidden(), folder, Isolation.LIMITS, List.of());
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @ParameterizedTest
    @MethodSource("typical")
    void a_student_reads_what_came_what_should_have_come_and_where_to_look(Entry entry) throws Exception {
        String check;
        try (Stream<String> lines = Files.lines(file(entry))) {
            check = lines.findFirst().orElseThrow();
        }
        Ran ran = trial.run(trial.admit(entry.lab(), Checkout.corpora().solution(entry), entry.files()), Set.of(check));
        assertThat(ran.checks()).extracting(Check::id).containsExactly(check);
        Finding finding = ran.checks().get(0).finding().orElseThrow();
        assertThat(finding.text()).doesNotContain("interleave.");
        Golden.assertGolden(FOLDER + "/" + entry + ".txt", check + "\n\n" + finding.text() + "\n");
    }
}
