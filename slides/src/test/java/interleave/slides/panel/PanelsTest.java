package interleave.slides.panel;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.slides.panel.View.Mood;
import interleave.slides.panel.View.Tone;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every panel, without a browser. */
class PanelsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static Panels panels;

    /** Those that go step by step. */
    static Stream<String> names() {
        return new Panels(ROOT).names().stream().filter(name -> !List.of(Panels.CHAT, Panels.IDLE).contains(name));
    }

    @BeforeAll
    static void open() {
        panels = new Panels(ROOT);
    }

    @AfterAll
    static void close() {
        panels.close();
    }

    private static View pressed(Panel panel, String keys) {
        View view = panel.view();
        for (char key : keys.toCharArray()) {
            view = panel.press(String.valueOf(key));
        }
        return view;
    }

    private static Panel fresh(String name) {
        Panel panel = panels.named(name);
        panel.press("r");
        return panel;
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_panel_starts_steps_undoes_and_resets(String name) {
        Panel panel = fresh(name);
        View start = panel.view();
        View one = pressed(panel, "1");
        assertThat(one.rows()).as("after a step of %s", name).hasSizeGreaterThan(start.rows().size());
        View two = pressed(panel, "2");
        assertThat(two.rows()).as("after two steps of %s", name).hasSizeGreaterThan(one.rows().size());
        assertThat(pressed(panel, "u")).as("undo").isEqualTo(one);
        assertThat(pressed(panel, "12r")).as("reset").isEqualTo(start);
    }

    @ParameterizedTest
    @MethodSource("names")
    void undo_at_the_start_and_a_key_that_is_none_change_nothing(String name) {
        Panel panel = fresh(name);
        assertThat(pressed(panel, "u9z")).isEqualTo(panel.view());
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_still_shows_a_point_worth_printing(String name) {
        View still = panels.named(name).still();
        boolean isStuck = still.lanes().stream().anyMatch(lane -> lane.mood() == Mood.STUCK);
        boolean isWorthIt = still.says().tone() == Tone.WRONG || isStuck || still.rows().size() > 8;
        assertThat(isWorthIt).as("%s: %s", name, still).isTrue();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_still_leaves_the_lecturers_steps_alone(String name) {
        Panel panel = fresh(name);
        View before = pressed(panel, "1");
        panel.still();
        assertThat(panel.view()).isEqualTo(before);
    }

    @Test
    void two_deposits_in_one_order_lose_one_and_in_another_order_do_not() {
        assertThat(pressed(fresh("lost-update"), "112221").says()).hasToString(
            "Says[tone=WRONG, text=Lost update: there was 1, each has put 1 in, and there are 2.]");
        assertThat(pressed(fresh("lost-update"), "111222").says()).hasToString(
            "Says[tone=RIGHT, text=Both deposits count: balance(\"jack\") = 3]");
    }

    @Test
    void with_a_lock_no_order_of_keys_loses_a_deposit() {
        View end = pressed(fresh("lost-update-repaired"), "1221212121212121212121");
        assertThat(end.says().tone()).isEqualTo(Tone.RIGHT);
    }

    @Test
    void all_who_press_and_are_let_in_together_leave_1_and_the_next_ones_1_more() {
        Panel panel = fresh(Panels.RACE);
        assertThat(pressed(panel, "1".repeat(20)).says().text())
            .isEqualTo("20 deposits wait at the door, to be let in together.");
        assertThat(pressed(panel, "2").says()).hasToString(
            "Says[tone=WRONG, text=Pressed: 20. The bank has 1: 19 deposits lost.]");
        assertThat(pressed(panel, "1112").says()).hasToString(
            "Says[tone=WRONG, text=Pressed: 23. The bank has 2: 21 deposits lost.]");
    }

    @Test
    void who_is_let_in_alone_loses_nothing() {
        assertThat(pressed(fresh(Panels.RACE), "121212").says()).hasToString(
            "Says[tone=RIGHT, text=Pressed: 3. The bank has 3.]");
    }

    @Test
    void with_a_lock_all_who_are_let_in_together_count() {
        Panel panel = fresh(Panels.RACE);
        assertThat(pressed(panel, "x" + "1".repeat(20) + "2").says()).hasToString(
            "Says[tone=RIGHT, text=Pressed: 20. The bank has 20.]");
        pressed(panel, "x");
    }

    @Test
    void as_many_as_a_hall_has_can_be_let_in_at_once_and_no_more() {
        Panel panel = fresh(Panels.RACE);
        View full = pressed(panel, "1".repeat(RacePlay.MOST_AT_ONCE + 1));
        assertThat(full.lanes().get(0).state()).isEqualTo("200 at the door: full");
        assertThat(pressed(panel, "2").lanes().get(1).state()).isEqualTo("has 1");
        pressed(panel, "x" + "1".repeat(RacePlay.MOST_AT_ONCE));
        assertThat(pressed(panel, "2").lanes().get(1).state()).isEqualTo("has 200");
        pressed(panel, "x");
    }

    @Test
    void before_the_hand_in_there_is_no_change_to_the_repaired_bank() {
        try (Panels lecture = new Panels(ROOT, false)) {
            Panel panel = lecture.named(Panels.RACE);
            assertThat(panel.view().keys()).extracting(View.Key::key).containsExactly("1", "2", "u", "r");
            assertThat(pressed(panel, "x112").says().tone()).isEqualTo(Tone.WRONG);
        }
    }

    @Test
    void a_key_of_a_blocked_thread_tells_who_has_the_lock_and_is_no_step() {
        Panel panel = fresh("lost-update-repaired");
        View blocked = pressed(panel, "12");
        View again = pressed(panel, "2");
        assertThat(again.rows()).isEqualTo(blocked.rows());
        assertThat(again.says().text()).isEqualTo("client-2 cannot take a step. BLOCKED: client-1 has the lock.");
        assertThat(pressed(panel, "u").rows()).as("undo takes the last real step back").hasSize(3);
    }

    @Test
    void a_server_with_one_thread_leaves_the_second_client_in_the_backlog_until_the_first_one_has_gone() {
        Panel panel = fresh("second-client");
        View silent = pressed(panel, "1122");
        assertThat(silent.lanes()).extracting(View.Lane::state).containsExactly("next: sends \"again\"",
            "not accepted, 1 line unread", "waits for a line of client-1");
        assertThat(silent.says().text()).startsWith("In the backlog: 1, ");
        View served = pressed(panel, "11");
        assertThat(served.rows()).extracting(row -> row.what()).endsWith("closes client-1", "accepts client-2",
            "reads \"me too\"", "writes \"OK...me too\"");
        assertThat(served.says().text()).isEmpty();
    }

    @Test
    void a_thread_per_client_answers_everybody_at_once() {
        View all = pressed(fresh("thread-per-client"), "112233");
        assertThat(all.rows()).filteredOn(row -> row.what().equals("writes \"OK...one\"")).extracting(row -> row.lane())
            .containsExactly(0, 1, 2);
        assertThat(all.lanes().get(3).state()).isEqualTo("accepts; 3 threads");
    }

    @Test
    void readers_that_take_turns_keep_a_writer_out_for_ever_and_in_the_other_program_wait_behind_it() {
        Panel panel = fresh("starvation");
        View starved = pressed(panel, "13211221122112");
        assertThat(starved.lanes().get(2).state()).isEqualTo("WAITS outside");
        assertThat(starved.says().tone()).isEqualTo(Tone.WRONG);
        View fair = pressed(panel, "x132");
        assertThat(fair.lanes()).extracting(View.Lane::state).containsExactly("is inside", "WAITS outside",
            "WAITS outside");
        View written = pressed(panel, "13");
        assertThat(written.lanes()).extracting(View.Lane::state).containsExactly("is outside", "WAITS outside",
            "is inside");
        pressed(panel, "x");
    }

    @Test
    void the_jvm_knows_of_no_deadlock_where_readers_want_to_write() throws InterruptedException {
        ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        CountDownLatch reading = new CountDownLatch(2);
        List<Thread> threads = Stream.of("ann", "bob").map(name -> new Thread(() -> {
            lock.readLock().lock();
            reading.countDown();
            while (reading.getCount() > 0) {
                Thread.onSpinWait();
            }
            lock.writeLock().lock();
        }, name)).toList();
        threads.forEach(thread -> {
            thread.setDaemon(true);
            thread.start();
        });
        reading.await();
        while (lock.getQueueLength() < 2) {
            Thread.onSpinWait();
        }
        assertThat(ManagementFactory.getThreadMXBean().findDeadlockedThreads()).isNull();
    }
}
