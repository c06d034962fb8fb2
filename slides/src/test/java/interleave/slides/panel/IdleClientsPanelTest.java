package interleave.slides.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.slides.panel.View.Lane;
import interleave.slides.panel.View.Mood;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdleClientsPanelTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int FIRST_WITH_VIRTUAL = 21;
    private static final long MOST_SECONDS = 120;

    private IdleClientsPanel panel = on(Runtime.version().feature());

    private static IdleClientsPanel on(int java) {
        return new IdleClientsPanel(ROOT.resolve("solutions/lab2-thread-per-client/src/main/java"),
            ROOT.resolve("slides/exhibits/lab2-virtual-threads"), new Changes(), java);
    }

    @AfterEach
    void close() {
        panel.close();
    }

    private View until(String what, Predicate<View> condition) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        View view = panel.view();
        while (!condition.test(view) && System.nanoTime() < limit) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            view = panel.view();
        }
        assertThat(condition.test(view)).as("%s: %s", what, view).isTrue();
        return view;
    }

    /** Presses a key, and waits until all who come of it have come. */
    private View pressed(String key) {
        int rows = panel.view().rows().size();
        panel.press(key);
        return until("all have come after " + key, view -> view.rows().size() == rows + 1);
    }

    private static int threads(Lane lane) {
        assumeTrue(Files.isReadable(Path.of("/proc/self/status")), "skipped: this system does not tell of threads");
        return Integer.parseInt(lane.state().replaceFirst(".*: (\\d+) threads.*", "$1"));
    }

    @Test
    void a_platform_thread_each_is_a_thread_of_the_system_each() {
        Lane lane = pressed("1").lanes().get(0);
        assertThat(lane.state()).startsWith("500 clients");
        assertThat(threads(lane)).isBetween(500, 600);
    }

    @Test
    void virtual_threads_are_none_of_the_systems() {
        assumeTrue(Runtime.version().feature() >= FIRST_WITH_VIRTUAL, "skipped: before Java 21");
        Lane lane = pressed("2").lanes().get(1);
        assertThat(lane.state()).startsWith("500 clients");
        assertThat(threads(lane)).isLessThan(100);
    }

    @Test
    void there_is_an_end_to_how_many_come() {
        for (int press = 0; press < IdleClients.MOST / 500; press++) {
            pressed("1");
        }
        Lane full = panel.view().lanes().get(0);
        assertThat(full.mood()).isEqualTo(Mood.ENDED);
        assertThat(panel.press("1").says().text()).startsWith("a platform thread each: 2000 clients");
    }

    @Test
    void a_reset_sends_all_home_and_they_can_come_again() {
        pressed("1");
        View gone = panel.press("r");
        assertThat(gone.rows()).isEmpty();
        assertThat(gone.lanes().get(0).state()).isEqualTo("0 clients");
        assertThat(pressed("1").lanes().get(0).state()).startsWith("500 clients");
    }

    @Test
    void a_reset_while_they_come_leaves_nobody() {
        panel.press("1");
        until("some are there", view -> !view.lanes().get(0).state().startsWith("0 "));
        panel.press("r");
        assertThat(pressed("1").rows()).hasSize(1);
        assertThat(panel.view().lanes().get(0).state()).startsWith("500 clients");
    }

    @Test
    void before_java_21_the_lane_of_virtual_threads_says_what_it_needs() {
        panel.close();
        panel = on(FIRST_WITH_VIRTUAL - 4);
        View view = panel.press("2");
        assertThat(view.lanes().get(1).state()).isEqualTo("needs Java 21 or later");
        assertThat(view.says().text()).isEqualTo("a virtual thread each: needs Java 21 or later.");
    }

    @Test
    void a_still_has_500_at_each_server_and_leaves_the_lecturers_alone() {
        View still = panel.still();
        assertThat(still.lanes().get(0).state()).startsWith("500 clients");
        assertThat(still.rows()).hasSize(Runtime.version().feature() >= FIRST_WITH_VIRTUAL ? 2 : 1);
        assertThat(panel.view().rows()).isEmpty();
    }
}
