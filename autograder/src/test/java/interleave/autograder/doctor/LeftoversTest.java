package interleave.autograder.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.stage.Stage;
import interleave.testkit.stage.StageOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    private Path classes;

    @Test
    void a_process_that_is_left_is_told_once() {
        Leftovers leftovers = new Leftovers();
        try (Stage left = Stage.open(StageOptions.of(classes))) {
            assertThat(left.isAlive()).isTrue();
            assertThat(leftovers.found()).containsExactly("left processes running (1)");
            assertThat(leftovers.found()).isEmpty();
        }
    }

    @Test
    void a_process_that_was_there_before_is_nobodys_attack() {
        try (Stage before = Stage.open(StageOptions.of(classes))) {
            Leftovers leftovers = new Leftovers();
            assertThat(before.isAlive()).isTrue();
            assertThat(leftovers.found()).isEmpty();
        }
    }
}
