package interleave.autograder.kit;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.isolation.Isolation;
import interleave.autograder.matrix.Entry;
import interleave.autograder.matrix.Trial;
import interleave.autograder.policy.Admitted;
import interleave.autograder.report.Golden;
import interleave.autograder.run.Catalog;
import interleave.autograder.run.Check.Status;
import interleave.autograder.run.Check;
import interleave.autograder.run.Ran;
import interleave.autograder.run.Suites;
import interleave.autograder.run.TestFacts;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The hidden suites that control schedules, alone, without any load: every wrong bank is exposed, and every server,
 * queue and chat whose threads get into each other's way, with the words that are pinned; no right one is accused.
 * {@code -Dschedules.runs=20} runs them that often, {@code -Dschedules=REGEX} takes those whose name matches.
 */
class SchedulesTest {

    private static final Lab BANK = Labs.byId("lab3-bank");
    private static final Lab SERVERS = Labs.byId("lab2-thread-per-client");
    private static final Lab QUEUES = Labs.byId("lab4-readers-writers");
    private static final Lab CHATS = Labs.byId("lab5-chat");
    /** Classes of lab 4 whose threads get into each other's way; what else is wrong there shows without schedules. */
    private static final Set<String> RACING = Set.of("L4-01-if-wait", "L4-05-test-outside-lock",
        "L4-05-look-outside-lock", "L4-26-lock-per-call", "own-box-notify", "own-box-one-condition",
        "own-rw-check-then-enter", "own-rw-waiting-writer-notify", "own-q-number-outside-lock",
        "own-q-snapshot-unlocked", "own-q-close-beside-write");
    /** Chats that load finds now and then at best. */
    private static final Set<String> TALKING_AT_ONCE = Set.of("L5-01-no-lock", "L5-06-leave-without-lock",
        "L5-06-loop-without-lock", "L5-15-contains-then-put", "L5-15-two-synchronized-blocks",
        "L5-20-history-without-lock", "L5-23-print-not-locked", "own-history-then-register",
        "own-gone-unguarded", "own-order-without-lock", "own-two-locks-crossed");
    /** Of the right chats one for each way to wait: the others are the matrix's. */
    private static final Set<String> WAYS_TO_CHAT = Set.of("C04-lock-and-conditions", "C20-nio-selector",
        "C22-queue-per-client", "own-actor");
    /** Handlers that share what each of them needs for itself. */
    private static final Set<String> SHARING = Set.of("L2-01-run-instead-of-start", "L2-03-shared-writer",
        "L2-05-shared-running-flag", "L2-13-one-handler-for-all", "L2-15-session-in-lock", "L3-21-bank-per-connection");
    private static final int RUNS = Integer.getInteger("schedules.runs", 1);

    @TempDir
    private static Path folder;
    private static Trial trial;
    private static Map<Lab, Set<String>> schedules;

    static List<Entry> wrong() throws IOException {
        return chosen(Checkout.corpora().wrong()).stream()
            .filter(entry -> SHARING.contains(entry.name()) || RACING.contains(entry.name())
                || TALKING_AT_ONCE.contains(entry.name())
                || entry.lab().equals(BANK) && changesTheBank(entry))
            .toList();
    }

    static List<Entry> correct() throws IOException {
        return chosen(Checkout.corpora().correct()).stream()
            .filter(entry -> !entry.lab().equals(CHATS) || WAYS_TO_CHAT.contains(entry.name())).toList();
    }

    private static List<Entry> chosen(List<Entry> entries) {
        return entries.stream().filter(entry -> Set.of(BANK, SERVERS, QUEUES, CHATS).contains(entry.lab()))
            .filter(entry -> entry.toString().matches(System.getProperty("schedules", ".*"))).toList();
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
        trial = new Trial(Checkout.labs(), Suites.hidden(), folder, Isolation.LIMITS, List.of());
        schedules = Stream.of(BANK, SERVERS, QUEUES, CHATS)
            .collect(Collectors.toMap(lab -> lab, SchedulesTest::schedules));
    }

    private static Set<String> schedules(Lab lab) {
        return Catalog.of(Suites.hidden(), lab).stream().map(TestFacts::id).filter(id -> id.contains("Schedules"))
            .collect(Collectors.toSet());
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("wrong")
    void a_wrong_program_is_exposed_in_every_run_with_the_same_words(Entry entry) throws Exception {
        Admitted admitted = admit(entry);
        Map<String, Finding> first = findings(entry, admitted);
        assertThat(first).as("checks that expose %s", entry).isNotEmpty();
        Golden.assertGolden("schedules/" + entry.name() + ".txt", told(first));
        for (int run = 2; run <= RUNS; run++) {
            assertThat(findings(entry, admitted)).as("what run %d of %d told", run, RUNS).isEqualTo(first);
        }
    }

    /** What the student reads of the first check; of the others, what came of them. */
    private static String told(Map<String, Finding> findings) {
        List<String> lines = new ArrayList<>();
        findings.forEach((check, finding) -> lines.add(lines.isEmpty() ? check + "\n" + finding.text() + "\n"
            : check + ": " + finding.timeline().map(Timeline::sentence).orElse(finding.kind().label())));
        // The key has a hash of the compiled class, which is each compiler's own.
        return (String.join("\n", lines) + "\n").replaceAll("(?m)^ *Replay: .*\n", "");
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("correct")
    void a_right_program_is_accused_in_no_run(Entry entry) throws Exception {
        Admitted admitted = admit(entry);
        for (int run = 1; run <= RUNS; run++) {
            assertThat(findings(entry, admitted)).as("what run %d of %d told", run, RUNS).isEmpty();
        }
    }

    private static Admitted admit(Entry entry) throws Exception {
        Assumptions.assumeTrue(Runtime.version().feature() >= entry.minJdk(), "skipped: needs JDK " + entry.minJdk());
        return trial.admit(entry.lab(), Checkout.corpora().solution(entry), entry.files());
    }

    private static Map<String, Finding> findings(Entry entry, Admitted admitted) throws InterruptedException {
        Ran ran = trial.run(admitted, schedules.get(entry.lab()));
        assertThat(ran.refusal().map(Finding::text)).isEmpty();
        assertThat(ran.checks()).extracting(Check::id).containsExactlyInAnyOrderElementsOf(schedules.get(entry.lab()));
        return ran.checks().stream().filter(check -> check.status() != Status.PASSED)
            .collect(Collectors.toMap(Check::id, check -> check.finding().orElseThrow(), (one, other) -> one,
                TreeMap::new));
    }
}
