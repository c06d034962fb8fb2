package interleave.testkit.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AheadTest {

    private final List<String> started = new ArrayList<>();
    private final List<String> discarded = new ArrayList<>();
    private final List<Runnable> background = new ArrayList<>();
    private final Ahead<String, String> ahead = new Ahead<>(this::start, discarded::add, background::add);

    private String start(String wanted) {
        started.add(wanted + "-" + (started.size() + 1));
        return started.get(started.size() - 1);
    }

    /** What would go on beside. */
    private void meanwhile() {
        background.forEach(Runnable::run);
        background.clear();
    }

    @Test
    void who_asks_once_starts_nothing_ahead() {
        assertThat(ahead.take("a")).isEqualTo("a-1");
        assertThat(background).isEmpty();
    }

    @Test
    void who_asks_again_finds_the_third_ready() {
        ahead.take("a");
        ahead.take("a");
        meanwhile();
        assertThat(started).containsExactly("a-1", "a-2", "a-3");
        assertThat(ahead.take("a")).isEqualTo("a-3");
        assertThat(started).hasSize(3);
    }

    @Test
    void nobody_gets_what_another_one_got() {
        ahead.take("a");
        ahead.take("a");
        meanwhile();
        ahead.take("b");
        assertThat(List.of(ahead.take("a"), ahead.take("a"), ahead.take("b"))).doesNotHaveDuplicates()
            .doesNotContain("a-1", "a-2");
    }

    @Test
    void nobody_gets_what_was_started_for_something_else() {
        ahead.take("a");
        ahead.take("a");
        meanwhile();
        assertThat(ahead.take("b")).startsWith("b");
    }

    @Test
    void what_was_started_in_vain_is_discarded() {
        ahead.take("a");
        ahead.take("a");
        meanwhile();
        ahead.take("b");
        assertThat(discarded).isEmpty();
        ahead.take("b");
        assertThat(discarded).containsExactly("a-3");
    }

    @Test
    void at_the_end_nothing_stands_ready() {
        ahead.take("a");
        ahead.take("a");
        meanwhile();
        ahead.end();
        assertThat(discarded).containsExactly("a-3");
    }

    @Test
    void a_start_that_failed_in_the_background_is_tried_again() {
        Ahead<String, String> failing = new Ahead<>(wanted -> {
            String next = start(wanted);
            if (next.equals("a-3")) {
                throw new IllegalStateException("no more processes");
            }
            return next;
        }, discarded::add, Runnable::run);
        failing.take("a");
        failing.take("a");
        assertThat(failing.take("a")).isEqualTo("a-4");
    }
}
