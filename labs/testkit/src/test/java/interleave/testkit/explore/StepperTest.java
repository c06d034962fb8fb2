package interleave.testkit.explore;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.stage.Student;
import interleave.testkit.verdict.Kind;
import interleave.testkit.verdict.Timeline.Row;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two threads, stepped by hand. */
class StepperTest {

    private static final String ANN = "client-1";
    private static final String BOB = "client-2";
    private static final String RACY = "private int count; public int add() { int seen = count; count = seen + 1; "
        + "return seen + 1; } public int get() { return count; }";
    private static final String GUARDED = RACY.replace("public int", "public synchronized int");

    private static Stepper twoAdds(String counter) {
        return new Stepper(Student.writes("Counter", counter).withLimitBeats(300),
            Promise.COUNTER.start().client("add").client("add").test("get"));
    }

    private static List<String> told(Stepped stepped) {
        return stepped.timeline().rows().stream().map(Row::what).toList();
    }

    @Test
    void at_the_start_each_thread_stands_before_its_first_step() {
        try (Stepper stepper = twoAdds(RACY)) {
            Stepped start = stepper.after(List.of());
            assertThat(told(start)).containsExactly("calls add()", "calls add()");
            assertThat(start.threads()).extracting(Standing::state).containsExactly("READY", "READY");
            assertThat(start.threads()).extracting(Standing::place).containsOnly("Counter.java:8");
        }
    }

    @Test
    void whoever_is_chosen_takes_one_step() {
        try (Stepper stepper = twoAdds(RACY)) {
            assertThat(told(stepper.after(List.of(BOB)))).last().isEqualTo("read  count = 0");
            assertThat(told(stepper.after(List.of(BOB, ANN, ANN)))).last().isEqualTo("write count = 1");
        }
    }

    @Test
    void two_reads_and_then_two_writes_lose_an_update() {
        try (Stepper stepper = twoAdds(RACY)) {
            Stepped lost = stepper.after(List.of(ANN, BOB, ANN, BOB));
            assertThat(lost.isOver()).isTrue();
            assertThat(lost.kind()).contains(Kind.LOST_UPDATE);
            assertThat(lost.timeline().after()).isEqualTo("get() = 1");
        }
    }

    @Test
    void one_after_the_other_is_right() {
        try (Stepper stepper = twoAdds(RACY)) {
            Stepped right = stepper.after(List.of(ANN, ANN, BOB, BOB));
            assertThat(right.isOver()).isTrue();
            assertThat(right.wrong()).isEmpty();
        }
    }

    @Test
    void the_same_steps_bring_the_same_again_and_again() {
        try (Stepper stepper = twoAdds(RACY)) {
            Stepped first = stepper.after(List.of(ANN, BOB, BOB));
            stepper.after(List.of(ANN));
            assertThat(stepper.after(List.of(ANN, BOB, BOB))).isEqualTo(first);
        }
    }

    @Test
    void whoever_finds_the_lock_taken_is_blocked_until_it_is_free() {
        try (Stepper stepper = twoAdds(GUARDED)) {
            Stepped blocked = stepper.after(List.of(ANN, BOB));
            assertThat(blocked.threads().get(1).state()).isEqualTo("BLOCKED");
            assertThat(blocked.threads().get(1).owner()).isEqualTo(ANN);
            assertThat(stepper.after(List.of(ANN, BOB, BOB))).isEqualTo(blocked);
            Stepped free = stepper.after(List.of(ANN, BOB, ANN, ANN));
            assertThat(free.threads()).extracting(Standing::state).containsExactly("ENDED", "READY");
            assertThat(stepper.after(List.of(ANN, BOB, ANN, ANN, BOB, BOB, BOB)).wrong()).isEmpty();
        }
    }

    @Test
    void every_deadlock_leaves_the_next_look_alone() {
        String crossing = """
            private final Object left = new Object(), right = new Object(); private int count;
            public int add() { synchronized (left) { synchronized (right) { return ++count; } } }
            public int get() { synchronized (right) { synchronized (left) { return count; } } }
            """;
        try (Stepper stepper = new Stepper(Student.writes("Counter", crossing).withLimitBeats(300),
                Promise.COUNTER.start().client("add").client("get"))) {
            List<String> steps = List.of(ANN, BOB, ANN, BOB);
            Stepped first = stepper.after(steps);
            assertThat(first.kind()).contains(Kind.DEADLOCK);
            assertThat(first.threads()).extracting(Standing::owner).containsExactly(BOB, ANN);
            assertThat(stepper.after(steps)).isEqualTo(first);
        }
    }

    @Test
    void a_thread_with_several_operations_begins_the_next_one_when_it_has_the_turn() {
        Scenario twice = Promise.COUNTER.start().client("add").client("add");
        Scenario again = twice.with(twice.script().then(ANN, "get"));
        try (Stepper stepper = new Stepper(Student.writes("Counter", RACY).withLimitBeats(300), again)) {
            List<String> steps = new ArrayList<>(List.of(ANN, ANN));
            assertThat(stepper.after(steps).threads().get(0).mayGoOn()).isTrue();
            steps.add(ANN);
            assertThat(told(stepper.after(steps))).last().isEqualTo("calls get()");
        }
    }

    @Test
    void a_step_can_be_a_whole_call_or_end_where_it_has_to_wait() {
        Scenario twice = Promise.COUNTER.start().client("add").client("add").client("get");
        String gate = "private final Semaphore gate = new Semaphore(1); public int add() throws Exception { "
            + "gate.acquire(); return 1; } public int get() { gate.release(); return 0; }";
        try (Stepper stepper = Stepper.ofCalls(Student.writes("Counter", gate).withLimitBeats(300), twice)) {
            assertThat(told(stepper.after(List.of()))).isEmpty();
            assertThat(stepper.after(List.of(ANN, BOB)).threads()).extracting(Standing::state)
                .containsExactly("ENDED", "PARKED", "READY");
            assertThat(stepper.after(List.of(ANN, BOB, "client-3")).threads()).extracting(Standing::state)
                .containsExactly("ENDED", "READY", "ENDED");
            assertThat(stepper.after(List.of(ANN, BOB, "client-3", BOB)).isOver()).isTrue();
        }
    }
}
