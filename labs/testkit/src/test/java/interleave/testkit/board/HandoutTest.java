package interleave.testkit.board;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.lab.Labs;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandoutTest {

    private static Handout of(String lab) {
        return Handout.read(Path.of("..", lab, "README.md")).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lab1-echo", "lab2-thread-per-client", "lab3-bank", "lab4-readers-writers", "lab5-chat",
        "lab6-inventory"})
    void every_task_of_a_lab_is_found_in_its_handout(String lab) {
        Handout handout = of(lab);
        assertThat(handout.title()).startsWith("Lab " + lab.charAt(3) + ": ");
        assertThat(handout.tasks()).extracting(Task::id).startsWith("1", "2", "3", "4").doesNotHaveDuplicates();
        assertThat(handout.tasks()).allSatisfy(task -> {
            assertThat(task.points()).isPositive();
            assertThat(task.title()).isNotBlank().hasSizeLessThanOrEqualTo(55).doesNotContain("`");
        });
    }

    @Test
    void the_tour_arrives_solved() {
        assertThat(of(Labs.all().get(0).id()).tasks()).isEmpty();
    }

    @Test
    void what_is_no_lab_s_page_is_no_handout() {
        assertThat(Handout.read(Path.of("..", "README.md"))).isEmpty();
        assertThat(Handout.read(Path.of("no such file"))).isEmpty();
    }
}
