package interleave.testkit.stage;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Kind;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Operations on objects of the student's: actors, gates, sections, looking. */
class ActorTest {

    private static final String COUNTER = """
        private int count;
        public synchronized int add(int n) { count += n; return count; }
        public synchronized <T> T inside(Supplier<T> section) { return section.get(); }
        public synchronized void run(Runnable section) { section.run(); }
        public List<Integer> list() { return List.of(1, 2); }
        public record Point(int x, String name) { }
        public Point point() { return new Point(3, "p"); }
        public synchronized void await() throws InterruptedException { wait(); }
        public void fail() { throw new IllegalArgumentException("no " + count); }
        """;

    @Test
    void results_and_exceptions_come_back_as_text() {
        try (Stage stage = Stage.open(Student.writes("Counter", COUNTER))) {
            Subject counter = stage.create("Counter");
            assertThat(counter.call("add", 2).asInt()).isEqualTo(2);
            assertThat(counter.call("list").asList()).extracting(Value::asInt).containsExactly(1, 2);
            assertThat(counter.call("point")).hasToString("Point[3, \"p\"]");
            Outcome outcome = stage.actor("a").start(counter, "fail").outcome();
            assertThat(outcome.exception()).isEqualTo("IllegalArgumentException");
            assertThat(outcome.message()).isEqualTo("no 2");
        }
    }

    @Test
    void a_thread_that_is_held_at_a_gate_is_neither_finished_nor_deadlocked() {
        try (Stage stage = Stage.open(Student.writes("Counter", COUNTER))) {
            Subject counter = stage.create("Counter");
            Gate gate = stage.gate("g");
            Call held = stage.actor("first").start(counter, "inside", Section.returning("done").behind(gate));
            assertThat(gate.awaitArrivals(1)).isTrue();
            assertThat(gate.arrivals()).isEqualTo(1);
            Call blocked = stage.actor("second").start(counter, "add", 1);
            assertThat(held.awaitSettled()).isEqualTo(Call.State.AT_GATE);
            assertThat(blocked.awaitSettled()).isEqualTo(Call.State.WAITING);
            assertThat(stage.look().hasDeadlock()).isFalse();
            assertThat(stage.look().described()).anyMatch(line -> line.startsWith(
                "\"second\" is BLOCKED on the monitor of Counter, held by \"first\", in Counter."));
            gate.open();
            assertThat(held.result().asText()).isEqualTo("done");
            assertThat(blocked.result().asInt()).isEqualTo(1);
        }
    }

    @Test
    void a_section_throws_the_very_exception_that_its_caller_gets() {
        try (Stage stage = Stage.open(Student.writes("Counter", COUNTER))) {
            Subject counter = stage.create("Counter");
            Outcome outcome = stage.actor("a").start(counter, "run", Section.throwing("boom")).outcome();
            assertThat(outcome.tag()).isEqualTo("boom");
        }
    }

    @Test
    void a_section_can_call_an_operation() {
        try (Stage stage = Stage.open(Student.writes("Counter", COUNTER))) {
            Subject counter = stage.create("Counter");
            stage.actor("a").call(counter, "run", Section.calling(counter, "add", 5));
            assertThat(counter.call("add", 0).asInt()).isEqualTo(5);
        }
    }

    @Test
    void an_interrupt_reaches_the_operation_that_waits() {
        try (Stage stage = Stage.open(Student.writes("Counter", COUNTER))) {
            Subject counter = stage.create("Counter");
            Actor waiter = stage.actor("waiter");
            Call call = waiter.start(counter, "await");
            assertThat(call.awaitSettled()).isEqualTo(Call.State.WAITING);
            waiter.interrupt();
            assertThat(call.outcome().exception()).isEqualTo("InterruptedException");
        }
    }

    @Test
    void a_rush_returns_every_result_of_every_actor_in_order() {
        try (Stage stage = Stage.open(Student.writes("Counter", COUNTER))) {
            List<List<Integer>> results = stage.rush(stage.create("Counter"), 4, 250, "add", 1);
            assertThat(results).hasSize(4).allSatisfy(each -> assertThat(each).hasSize(250).isSorted());
            assertThat(results.stream().flatMap(List::stream)).doesNotHaveDuplicates().contains(1, 1000);
        }
    }

    /** All its calls take longer than the limit of an expectation; none of them does. */
    @Test
    void a_rush_on_a_slow_object_has_the_time_that_it_takes() {
        StageOptions options = Student.writes("Slow", """
            public synchronized int add() throws InterruptedException { Thread.sleep(3); return 1; }""");
        try (Stage stage = Stage.open(options.withLimitBeats(2 * StageOptions.BEATS_PER_SECOND))) {
            assertThat(stage.rush(stage.create("Slow"), 16, 60, "add")).hasSize(16)
                .allSatisfy(each -> assertThat(each).hasSize(60));
        }
    }

    @Test
    void an_operation_that_does_not_exist_is_told_by_its_name() {
        try (Stage stage = Stage.open(Student.writes("Counter", COUNTER))) {
            Subject counter = stage.create("Counter");
            CheckFailed failed = Assertions.catchThrowableOfType(CheckFailed.class, () -> counter.call("subtract", 1));
            assertThat(failed.finding().kind()).isEqualTo(Kind.CRASH);
            assertThat(failed.finding().got()).contains("there is no Counter.subtract that takes Integer");
        }
    }

    @Test
    void a_result_of_another_type_is_a_wrong_reply_and_not_a_fault_of_the_kit() {
        try (Stage stage = Stage.open(Student.writes("Counter", COUNTER))) {
            Value list = stage.create("Counter").call("list");
            CheckFailed failed = Assertions.catchThrowableOfType(CheckFailed.class, list::asInt);
            assertThat(failed.finding().kind()).isEqualTo(Kind.WRONG_REPLY);
            assertThat(failed.finding().got()).isEqualTo("[1, 2]");
        }
    }

    @Test
    void members_are_told_in_one_form() {
        try (Stage stage = Stage.open(Student.writes("Counter", COUNTER))) {
            assertThat(stage.members("Counter")).contains("Counter()", "int add(int)", "List list()");
        }
    }
}
