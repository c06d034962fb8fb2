package interleave.testkit.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final List<String> discarded = new ArrayList<>();
    private final Kept<String, String> kept = new Kept<>(discarded::add);

    @Test
    void what_one_is_done_with_is_the_next_ones() {
        kept.keep("a", "warm");
        assertThat(kept.take("a")).contains("warm");
        assertThat(discarded).isEmpty();
    }

    @Test
    void two_never_get_the_same() {
        kept.keep("a", "warm");
        kept.take("a");
        assertThat(kept.take("a")).isEmpty();
    }

    @Test
    void who_asks_for_something_else_gets_nothing_and_takes_nothing_away() {
        kept.keep("a", "warm");
        assertThat(kept.take("b")).isEmpty();
        assertThat(kept.take("a")).contains("warm");
    }

    @Test
    void the_last_one_takes_the_place_of_the_one_before() {
        kept.keep("a", "first");
        kept.keep("b", "second");
        assertThat(discarded).containsExactly("first");
        assertThat(kept.take("b")).contains("second");
    }

    @Test
    void nothing_is_left_at_the_end() {
        kept.keep("a", "warm");
        kept.end();
        kept.end();
        assertThat(discarded).containsExactly("warm");
        assertThat(kept.take("a")).isEmpty();
    }
}
