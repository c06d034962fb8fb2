package interleave.testkit.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.testkit.stage.Script;
import interleave.testkit.wire.Plan;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReplayKeyTest {

    @Property(tries = 200, seed = "11", edgeCases = EdgeCasesMode.NONE)
    void a_key_that_is_read_back_means_the_same_schedule(
            @ForAll @Size(max = 2) List<@IntRange(min = 0, max = 9_999) Integer> holds,
            @ForAll @IntRange(min = -1, max = 9) int spurious,
            @ForAll @Size(max = 3) List<@IntRange(min = 0, max = 9) Integer> wakes) {
        Plan plan = Plan.IN_ORDER.withSpurious(spurious).waking(wakes);
        for (int event : holds) {
            plan = plan.hold(event, 1 + event % 3);
        }
        Script script = Script.on("Bank", 3, "š", 4L, true, 'c', 0.5).then("client-1", "deposit", "jack_1", null)
            .then("test", "close");
        ReplayKey key = new ReplayKey("Bank-deposit", "Bank14-read", plan, "3be7b2", script, false);
        assertThat(key.text()).matches("[A-Za-z0-9_-]+");
        assertThat(ReplayKey.parse(key.text())).isEqualTo(key);
    }

    @Test
    void what_is_no_key_is_refused_with_where_to_find_one() {
        assertThatThrownBy(() -> ReplayKey.parse("Bank_deposit")).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("\"Bank_deposit\" is no replay key").hasMessageContaining("Replay:")
            .hasMessageContaining("known in its own lab's folder");
    }
}
