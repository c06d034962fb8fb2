package interleave.testkit.live;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.wire.Event;
import interleave.testkit.wire.Event.Kind;
import interleave.testkit.wire.Site;
import interleave.testkit.wire.Site.Trait;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveLanesTest {

    private static final List<Site> SITES = List.of(
        new Site(Site.Kind.ENTER, "Bank.java", 29, "lock", Trait.ORDERED),
        new Site(Site.Kind.READ, "Bank.java", 30, "Bank.money", Trait.READS));

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final LiveLanes lanes = new LiveLanes(new PrintStream(shown, true, StandardCharsets.UTF_8), SITES);

    private void show(Kind kind, String lane, int site, int object, String text) {
        lanes.show(Optional.of(new Event(kind, lane, site, object, text)));
    }

    private List<String> lines() {
        return shown.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void each_thread_that_lives_has_a_column_and_one_that_has_ended_leaves_its_place() {
        show(Kind.ACCEPTED, "main", -1, 0, "client-1");
        show(Kind.ENTER, "worker", 0, 7, "");
        show(Kind.READ, "worker", 1, 8, "3");
        show(Kind.ENDED, "worker", -1, 0, "");
        show(Kind.STARTED, "main", -1, 0, "next");
        show(Kind.BLOCKED, "next", 0, 7, "main");
        assertThat(lines()).containsExactly(
            "main            ●                              takes the connection of client-1",
            "worker          │ ●      Bank.java:29          takes lock A",
            "worker          │ ●      Bank.java:30          read  money = 3",
            "worker          │ ●                            ends",
            "main            ●                              starts next",
            "next            │ ●      Bank.java:29          waits for lock A, which main has");
    }

    @Test
    void what_a_client_sends_steers_no_terminal_and_no_line_is_too_wide() {
        show(Kind.RECEIVED, "main", -1, 0, "\u001b[2J" + "x".repeat(200) + "\n");
        assertThat(lines()).hasSize(1).allSatisfy(line ->
            assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotContain("\u001b").endsWith("…"));
    }

    @Test
    void a_place_that_the_program_does_not_have_is_not_believed() {
        show(Kind.READ, "main", 99, 0, "1");
        assertThat(lines()).isEmpty();
    }

    @Test
    void long_names_show_where_they_differ() {
        show(Kind.SLEEP, "handler of /127.0.0.1:40001", 1, 0, "");
        assertThat(lines().get(0)).startsWith("handler…1:40001 ");
    }
}
