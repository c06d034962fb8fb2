package interleave.autograder.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.isolation.Isolation;
import interleave.autograder.kit.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A judge that could not say "missed" or "accused" would prove nothing. */
class JudgeTest {

    private static final Path ONE_LINE_ONLY =
        Checkout.root().resolve("autograder/corpus/wrong/lab1-echo/L1-03-one-line-only");
    private static final Set<String> CONVERSATION =
        Set.of("ConversationSuite.every_line_of_a_conversation_is_answered");

    @TempDir
    private Path work;
    @TempDir
    private Path corpus;

    @Test
    void a_fault_that_shows_as_it_is_told_is_caught_in_every_run() throws Exception {
        Row row = judged(Entry.read(ONE_LINE_ONLY), 2);
        assertThat(row.verdict()).as(row.told()).isEqualTo(Verdict.CAUGHT);
        assertThat(row.cells()).filteredOn(row::isExposing).extracting(Cell::runs).containsExactly(2);
    }

    @Test
    void a_fault_of_another_kind_than_the_expected_is_missed() throws Exception {
        Row row = judged(entry("wrong", "mistake: x\nkind: lost update\nsentence: E1\n"), 2);
        assertThat(row.verdict()).as(row.told()).isEqualTo(Verdict.MISSED);
        assertThat(row.told()).contains("expected:");
    }

    @Test
    void a_fault_among_the_correct_ones_is_accused() throws Exception {
        Row row = judged(entry("correct", "style: x\nwhy-fair: it is not\n"), 1);
        assertThat(row.verdict()).as(row.told()).isEqualTo(Verdict.ACCUSED);
    }

    @Test
    void a_submission_for_a_later_JDK_is_skipped_with_a_reason() throws Exception {
        Row row = judged(entry("correct", "style: x\nmin-jdk: 99\n"), 1);
        assertThat(row.verdict()).isEqualTo(Verdict.SKIPPED);
        assertThat(row.told()).isEqualTo("needs Java 99");
    }

    private Row judged(Entry entry, int runs) throws IOException, InterruptedException {
        try (Judge judge = new Judge(Checkout.corpora(), work, Isolation.LIMITS, List.of())) {
            return judge.judge(entry, CONVERSATION, runs);
        }
    }

    /** The same sources with another label. */
    private Entry entry(String kind, String about) throws IOException {
        Path folder = corpus.resolve(kind).resolve("lab1-echo/mislabelled");
        Checkout.copy(ONE_LINE_ONLY, folder);
        Files.writeString(folder.resolve("about.yaml"), about);
        return Entry.read(folder);
    }
}
