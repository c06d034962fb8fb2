package interleave.autograder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.isolation.Isolation;
import interleave.autograder.kit.Checkout;
import interleave.autograder.matrix.Trial;
import interleave.autograder.run.Check;
import interleave.autograder.run.Suites;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command that shows an instructor what a feedback tells. */
class ReplayTest {

    private static final Lab BANK = Labs.byId("lab3-bank");

    @TempDir
    private Path folder;

    private record Run(int status, String out, String error) {
    }

    @Test
    void a_schedule_of_a_feedback_is_shown_again_and_is_mended_by_the_solution() throws Exception {
        String key = aKeyOfTheSkeleton();
        Run again = execute("replay", key, Checkout.skeleton(BANK).toString());
        assertThat(again.out()).contains("check-then-act").contains("── held here ──").contains("Replay:");
        assertThat(again.status()).isEqualTo(1);

        Run mended = execute("replay", key, Checkout.solution(BANK).toString());
        assertThat(mended.out()).contains("This schedule keeps the promise.");
        assertThat(mended.status()).isZero();
    }

    private String aKeyOfTheSkeleton() throws Exception {
        try (Trial trial = new Trial(Checkout.labs(), Suites.hidden(), folder, Isolation.LIMITS, List.of())) {
            return trial.of(BANK, Checkout.skeleton(BANK).resolve("src/main/java")).checks().stream()
                .filter(check -> check.id().endsWith("two_deposits_both_count"))
                .map(Check::finding).flatMap(Optional::stream).findFirst().orElseThrow()
                .timeline().orElseThrow().replay();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"replay", "replay nonsense .", "replay a_b_p_c_d ."})
    void wrong_usage_is_told_and_ends_with_status_2(String line) {
        Run run = execute(line.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error()).isNotBlank();
    }

    private static Run execute(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        CommandLine command = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(error));
        int status = command.execute(arguments);
        return new Run(status, out.toString(), error.toString());
    }
}
