package interleave.autograder.run;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.kit.Checkout;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result is of the tests that made it, and nobody has to count versions. */
class JudgingCodeTest {

    private static final Lab CHAT = Labs.byId("lab5-chat");
    private static final Lab BANK = Labs.byId("lab3-bank");

    @TempDir
    private Path folder;

    @Test
    void the_same_code_has_the_same_name_and_each_lab_its_own() throws IOException {
        assertThat(of(Checkout.labs(), CHAT)).isEqualTo(of(Checkout.labs(), CHAT))
            .isNotEqualTo(of(Checkout.labs(), BANK));
    }

    @Test
    void a_file_of_the_kit_that_replaces_a_students_counts_for_its_lab_alone() throws IOException {
        for (Lab lab : new Lab[] {CHAT, BANK}) {
            Checkout.copy(Checkout.skeleton(lab), folder.resolve(lab.id()));
        }
        assertThat(of(folder, CHAT)).isEqualTo(of(Checkout.labs(), CHAT));
        Files.writeString(folder.resolve(CHAT.id()).resolve(CHAT.pristine().get(0)), "// changed\n",
            StandardOpenOption.APPEND);
        assertThat(of(folder, CHAT)).isNotEqualTo(of(Checkout.labs(), CHAT));
        assertThat(of(folder, BANK)).isEqualTo(of(Checkout.labs(), BANK));
    }

    @Test
    void a_suite_counts_for_its_lab_and_what_suites_share_for_all() {
        Suites suites = Suites.hidden();
        assertThat(suites.areOfAnother(BANK, "interleave.hidden.lab5.Chat.class")).isTrue();
        assertThat(suites.areOfAnother(CHAT, "interleave.hidden.lab5.Chat.class")).isFalse();
        assertThat(suites.areOfAnother(BANK, "interleave.hidden.server.Lines.class")).isFalse();
    }

    private static String of(Path labs, Lab lab) throws IOException {
        return new JudgingCode(Suites.hidden(), labs).nameFor(lab);
    }
}
