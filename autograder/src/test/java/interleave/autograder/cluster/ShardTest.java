package interleave.autograder.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.autograder.handin.Handin;
import interleave.autograder.intake.Submission;
import interleave.testkit.lab.Labs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {

    /** Three labs of some forty students, not all of whom have handed in all. */
    private static final List<Submission> CLASS = IntStream.range(0, 100).mapToObj(i ->
        submission("student " + i * 7 % 43, List.of("lab1-echo", "lab3-bank", "lab5-chat").get(i % 3))).toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 50})
    void every_hand_in_is_in_one_shard_and_a_student_too(int of) {
        List<Submission> all = new ArrayList<>();
        List<String> students = new ArrayList<>();
        for (int number = 1; number <= of; number++) {
            List<Submission> part = new Shard(number, of).of(CLASS);
            all.addAll(part);
            students.addAll(part.stream().map(each -> each.handin().student()).distinct().toList());
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(CLASS);
        assertThat(students).as("a student's labs stay together").doesNotHaveDuplicates();
    }

    @Test
    void the_order_in_which_a_machine_sees_the_class_makes_no_difference() {
        List<Submission> shuffled = new ArrayList<>(CLASS);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(new Shard(2, 4).of(shuffled)).containsExactlyInAnyOrderElementsOf(new Shard(2, 4).of(CLASS));
    }

    @Test
    void shards_are_of_one_size_but_for_one_student() {
        List<Long> sizes = IntStream.rangeClosed(1, 4).mapToObj(number -> new Shard(number, 4).of(CLASS).stream()
            .map(each -> each.handin().student()).distinct().count()).toList();
        assertThat(Collections.max(sizes) - Collections.min(sizes)).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0/4", "5/4", "1/0", "-1/4", "a/b", "1/4/7", "99999/99999"})
    void what_is_no_shard_is_told(String text) {
        assertThatThrownBy(() -> Shard.parse(text)).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("expected 1/4 for the first of four");
    }

    private static Submission submission(String student, String lab) {
        return new Submission(new Handin(student, Labs.byId(lab)), List.of(), List.of(), Optional.empty());
    }
}
