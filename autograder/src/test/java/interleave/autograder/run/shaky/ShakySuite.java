package interleave.autograder.run.shaky;

import interleave.testkit.lab.Checks;
import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.file.Files;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Checks that end in every way that a check can, for tests of the runner. */
class ShakySuite {

    private static int attempts;

    @Test
    @Checks(task = "1", sentences = "E1", cause = "none")
    void passes() throws IOException {
        Files.createTempFile("left-behind-", "");
    }

    @Test
    @Checks(task = "1", sentences = "E1", cause = "a mistake")
    void fails() {
        throw CurrentCheck.failed(Kind.WRONG_REPLY, "did", "this", "that");
    }

    @Test
    @Checks(task = "1", sentences = "E1", cause = "none")
    void is_decided_at_the_second_attempt() {
        attempts++;
        if (attempts == 1) {
            throw CurrentCheck.failed(Kind.INCONCLUSIVE, "did", "this", "nothing");
        }
    }

    @Test
    @Checks(task = "1", sentences = "E1", cause = "none")
    void is_never_decided() {
        throw CurrentCheck.failed(Kind.INCONCLUSIVE, "did", "this", "nothing");
    }

    @Test
    @Checks(task = "1", sentences = "E1", cause = "none")
    void breaks_down() {
        throw new IllegalStateException("a fault of the kit");
    }

    @Property(tries = 20, seed = "1")
    @Checks(task = "1", sentences = "E1", cause = "a large number")
    void fails_as_a_property(@ForAll int number) {
        if (number > 1000) {
            throw CurrentCheck.failed(Kind.WRONG_ORDER, "did", "this", "that");
        }
    }
}
