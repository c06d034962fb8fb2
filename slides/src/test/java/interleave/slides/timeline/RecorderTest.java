package interleave.slides.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecorderTest {

    private static final String TEST = "lab3.Task1SchedulesTest#two_deposits_both_count";
    private static final Path SKELETON = Path.of("../labs/lab3-bank/src/main/java");

    private final Recorder recorder = new Recorder();

    @Test
    void the_program_that_students_get_loses_an_update_and_its_lines_are_shown() {
        Recording recording = recorder.record(TEST, List.of(SKELETON));
        assertThat(recording.timeline().sentence()).startsWith("Lost update: ");
        assertThat(recording.sources()).containsEntry("Bank.java:26", "balances.put(name, balance);");
    }

    @Test
    void the_same_program_has_the_same_timeline() {
        assertThat(recorder.record(TEST, List.of(SKELETON))).isEqualTo(recorder.record(TEST, List.of(SKELETON)));
    }

    @Test
    void a_file_of_a_former_folder_hides_that_of_a_later_one() {
        Path right = Path.of("../solutions/lab3-bank/src/main/java");
        assertThatThrownBy(() -> recorder.record(TEST, List.of(right, SKELETON))).hasMessageContaining("passes");
    }

    @Test
    void a_test_that_is_not_there_is_told() {
        assertThatThrownBy(() -> recorder.record("lab3.Task1SchedulesTest#gone", List.of(SKELETON)))
            .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no test");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThatThrownBy(() -> recorder.record(TEST, List.of(Path.of("gone"))))
            .hasMessageContaining("no folder gone");
    }
}
