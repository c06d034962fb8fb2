package interleave.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.board.Task;
import interleave.testkit.verdict.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kit refuses a task without its three hints, and shows one at a time. */
class HintsTest {

    private static Hints of(String lab) throws IOException {
        return Hints.in(Files.readString(Path.of("..", lab, "README.md")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lab1-echo", "lab2-thread-per-client", "lab3-bank", "lab4-readers-writers", "lab5-chat",
        "lab6-inventory"})
    void every_task_has_three_hints_and_no_hint_is_of_another_task(String lab) throws IOException {
        Hints hints = of(lab);
        assertThat(hints.tasks()).isNotEmpty();
        for (Task task : hints.tasks()) {
            assertThat(hints.of(task)).as(lab + ", task " + task.id()).extracting(Hints.Hint::step)
                .containsExactly(1, 2, 3);
        }
        assertThat(hints.all()).hasSize(Hints.STEPS * hints.tasks().size());
        assertThat(Files.readString(Path.of("..", lab, "README.md")).split("<details>", -1))
            .as("what is folded away is a hint that can be asked for").hasSize(hints.all().size() + 1);
        assertThat(hints.all()).allSatisfy(hint -> assertThat(hints.answer(hint.task() + "." + hint.step()).lines())
            .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100)));
    }

    @Test
    void who_names_a_task_gets_its_first_hint_alone() throws IOException {
        Golden.of("golden/hints/first.txt").matches(of("lab3-bank").answer("2"));
        assertThat(of("lab3-bank").answer("task2")).isEqualTo(of("lab3-bank").answer("2.1"));
        assertThat(of("lab3-bank").answer("Task-2")).isEqualTo(of("lab3-bank").answer(" 2 "));
    }

    @Test
    void the_last_hint_leads_to_a_human() throws IOException {
        Golden.of("golden/hints/last.txt").matches(of("lab3-bank").answer("1.3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "", "9", "2.4", "two"})
    void who_names_no_task_is_shown_which_there_are(String asked) throws IOException {
        Golden.of("golden/hints/choice.txt").matches(of("lab3-bank").answer(asked));
    }

    @Test
    void the_tour_has_its_answers_on_its_page() throws IOException {
        assertThat(of("lab0-tour").answer("1")).contains("no hints");
    }
}
