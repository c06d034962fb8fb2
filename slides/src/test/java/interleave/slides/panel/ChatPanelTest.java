package interleave.slides.panel;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.slides.panel.View.Mood;
import interleave.slides.panel.View.Tone;
import interleave.testkit.verdict.Timeline.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChatPanelTest {

    private static final long MOST_SECONDS = 60;

    private static Panels panels;
    private static ChatPanel panel;

    @BeforeAll
    static void open() {
        panels = new Panels(Path.of("..").toAbsolutePath().normalize());
        panel = (ChatPanel) panels.named(Panels.CHAT);
    }

    @AfterAll
    static void close() {
        panels.close();
    }

    /** The hall's screen, the reader and the lecturer have come, and have their names. */
    @BeforeEach
    void beginAnew() {
        panel.press("r");
        until("all are there", view -> hasRow(view, "lecturer") && view.lanes().get(0).state().equals("has 6 lines")
            && view.lanes().get(1).state().equals("reads everything"));
    }

    private static boolean hasRow(View view, String ending) {
        return view.rows().stream().map(Row::what).anyMatch(what -> what.endsWith(ending));
    }

    private static View until(String what, Predicate<View> condition) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        View view = panel.view();
        while (!condition.test(view) && System.nanoTime() < limit) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            view = panel.view();
        }
        assertThat(condition.test(view)).as("%s: %s", what, view).isTrue();
        return view;
    }

    @Test
    void what_guests_say_is_shown_with_their_names() throws IOException {
        try (ChatPanel.Seat ann = panel.join("ann"); ChatPanel.Seat bob = panel.join("bob")) {
            until("both are there", view -> hasRow(view, "goes by ann") && hasRow(view, "goes by bob"));
            ann.say("tea?");
            until("tea", view -> hasRow(view, "ann: tea?"));
            bob.say("/quit");
            until("no command", view -> hasRow(view, "bob:  /quit"));
        }
        until("both have gone", view -> hasRow(view, "ann has exited") && hasRow(view, "bob has exited"));
        assertThat(panel.told()).contains("ann: tea?\n").doesNotContain("At ");
    }

    @Test
    void one_who_stops_reading_holds_nobody_up() {
        View stopped = panel.press("2");
        assertThat(stopped.lanes().get(1).mood()).isEqualTo(Mood.STUCK);
        panel.press("3");
        until("the hall has read all", view -> view.lanes().get(0).state().equals("has 506 lines"));
        panel.press("1");
        View after = until("one more", view -> view.lanes().get(0).state().equals("has 507 lines"));
        assertThat(after.lanes().get(1).state()).isEqualTo("does not read: 501 lines behind");
    }

    @Test
    void what_the_server_waits_for_is_one_clients_socket_and_no_lock() {
        panel.press("2");
        panel.press("3");
        until("the hall has read all", view -> view.lanes().get(0).state().equals("has 506 lines"));
        until("the one", view -> panel.press("4").says().text().contains(", 1 waits until "));
        assertThat(panel.view().says().tone()).isEqualTo(Tone.RIGHT);
        assertThat(panel.view().says().text()).matches("Of \\d+ threads of the server, 1 waits until a client takes "
            + "its bytes, and none for a lock\\.");
    }

    @Test
    void who_reads_on_in_time_has_everything() {
        panel.press("2");
        panel.press("1");
        until("behind", view -> view.lanes().get(1).state().equals("does not read: 1 line behind"));
        panel.press("2");
        until("all is read", view -> view.lanes().get(1).state().equals("reads everything"));
    }

    @Test
    void a_reset_sends_all_home_and_a_seat_says_so() throws IOException {
        try (ChatPanel.Seat ann = panel.join("ann")) {
            until("ann is there", view -> hasRow(view, "goes by ann"));
            panel.press("r");
            until("only the three", view -> view.lanes().get(0).state().equals("has 6 lines"));
            assertThat(ann.say("hello?")).isFalse();
            assertThat(panel.count()).isEqualTo(3);
        }
    }

    @Test
    void a_still_shows_one_who_has_stopped() {
        View still = panel.still();
        assertThat(still.rows()).extracting(Row::what).contains("stops reading", "lecturer: both!");
        assertThat(still.lanes().get(1).mood()).isEqualTo(Mood.STUCK);
        assertThat(still.lanes().get(1).state()).isEqualTo("does not read: 3 lines behind");
    }
}
