package interleave.autograder.kit;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.policy.Admitted;
import interleave.autograder.run.Catalog;
import interleave.autograder.run.Check;
import interleave.autograder.run.Check.Status;
import interleave.autograder.run.Ran;
import interleave.autograder.run.Suites;
import interleave.autograder.run.TestFacts;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import interleave.testkit.verdict.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The hidden suites of lab 3 that control schedules, alone, without any load: every wrong bank is exposed, no right
 * one accused, and two runs tell the same to the letter. {@code -Dschedules.runs=20} runs them that often.
 */
class SchedulesTest {

    private static final Lab BANK = Labs.byId("lab3-bank");
    private static final int RUNS = Integer.getInteger("schedules.runs", 2);

    @TempDir
    private static Path folder;
    private static Trial trial;
    private static Set<String> schedules;

    static List<Entry> wrongBanks() throws IOException {
        return banks("wrong");
    }

    static List<Entry> rightBanks() throws IOException {
        return banks("correct");
    }

    /** Those that change the bank itself. */
    private static List<Entry> banks(String corpus) throws IOException {
        return Entry.all(corpus).stream().filter(entry -> entry.lab().equals(BANK) && changesTheBank(entry)).toList();
    }

    private static boolean changesTheBank(Entry entry) {
        try {
            return entry.files().stream().anyMatch(file -> file.endsWith("Bank.java"));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @BeforeAll
    static void open() {
        trial = new Trial(Suites.hidden(), folder);
        schedules = Catalog.of(Suites.hidden(), BANK).stream().map(TestFacts::id)
            .filter(id -> id.contains("Schedules")).collect(Collectors.toSet());
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongBanks")
    void a_wrong_bank_is_exposed_in_every_run_with_the_same_words(Entry entry) throws Exception {
        Admitted admitted = admit(entry);
        Map<String, Finding> first = findings(admitted);
        assertThat(first).as("checks that expose %s", entry).isNotEmpty();
        for (int run = 2; run <= RUNS; run++) {
            assertThat(findings(admitted)).as("what run %d of %d told", run, RUNS).isEqualTo(first);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rightBanks")
    void a_right_bank_is_accused_in_no_run(Entry entry) throws Exception {
        Admitted admitted = admit(entry);
        for (int run = 1; run <= RUNS; run++) {
            assertThat(findings(admitted)).as("what run %d of %d told", run, RUNS).isEmpty();
        }
    }

    private static Admitted admit(Entry entry) throws Exception {
        Assumptions.assumeTrue(Runtime.version().feature() >= entry.minJdk(), "skipped: needs JDK " + entry.minJdk());
        return trial.admit(BANK, Checkout.solution(BANK).resolve("src/main/java"), entry.files());
    }

    private static Map<String, Finding> findings(Admitted admitted) throws InterruptedException {
        Ran ran = trial.run(admitted, schedules);
        assertThat(ran.refusal().map(Finding::text)).isEmpty();
        assertThat(ran.checks()).extracting(Check::id).containsExactlyInAnyOrderElementsOf(schedules);
        return ran.checks().stream().filter(check -> check.status() != Status.PASSED)
            .collect(Collectors.toMap(Check::id, check -> check.finding().orElseThrow(), (one, other) -> one,
                TreeMap::new));
    }
}
