package interleave.testkit.stage;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.wire.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which stages are good enough for the next test. */
class HandedOnTest {

    private static final String COUNTER = "private static int count; public int add() { return ++count; }";

    @AfterEach
    void leaveNothing() {
        Stage.endReadyOnes();
    }

    /** The process of a stage that ran two calls under a schedule, and was handed on. */
    private static long used(StageOptions options) {
        Stage stage = Stage.open(options);
        stage.schedule(Script.on("Counter").then("A", "add").then("B", "add"), Plan.IN_ORDER.hold(1, 1));
        stage.handOn();
        return stage.pid();
    }

    private static long next(StageOptions options) {
        try (Stage stage = Stage.open(options)) {
            return stage.pid();
        }
    }

    private static StageOptions exploring(String body) {
        return Student.writes("Counter", body).exploring();
    }

    @Test
    void a_stage_that_ran_schedules_is_the_next_ones() {
        StageOptions options = exploring(COUNTER);
        assertThat(next(options)).isNotEqualTo(next(options));
        assertThat(used(options)).isEqualTo(next(options));
    }

    @Test
    void a_stage_for_other_limits_is_another_one() {
        StageOptions options = exploring(COUNTER);
        assertThat(used(options)).isNotEqualTo(next(options.withHeapMegabytes(64)));
    }

    @Test
    void a_stage_with_objects_of_a_test_ends() {
        StageOptions options = exploring(COUNTER);
        Stage stage = Stage.open(options);
        stage.create("Counter").call("add");
        stage.handOn();
        assertThat(stage.isAlive()).isFalse();
    }

    @Test
    void a_stage_with_a_thread_of_a_static_initialiser_ends() {
        StageOptions options = exploring(COUNTER + """
            static { Thread stranger = new Thread(() -> { while (true) LockSupport.park(); });
                stranger.setDaemon(true); stranger.start(); }""");
        assertThat(used(options)).isNotEqualTo(next(options));
    }

    @Test
    void a_stage_with_a_thread_that_died_of_an_exception_ends() {
        StageOptions options = exploring("""
            public int add() throws Exception {
                Thread dying = new Thread(() -> { throw new IllegalStateException("dies"); });
                dying.start(); dying.join(); return 1; }""");
        assertThat(used(options)).isNotEqualTo(next(options));
    }

    @Test
    void a_program_on_a_stage_that_ran_schedules_reads_what_is_typed() {
        StageOptions options = exploring(COUNTER + """
            public static void main(String[] args) throws IOException {
                System.out.println("got " + new BufferedReader(new InputStreamReader(System.in)).readLine());
            }""");
        used(options);
        try (Stage stage = Stage.open(options)) {
            stage.run("Counter").type("one").expectLine("got one");
        }
    }

    @Test
    void what_one_test_printed_is_not_held_against_the_next_one() {
        StageOptions options = exploring("public int add() { System.out.print(\"x\".repeat(3000)); return 1; }")
            .withMostOutputBytes(20_000);
        long first = used(options);
        for (int test = 0; test < 5; test++) {
            Stage stage = Stage.open(options);
            assertThat(stage.pid()).isEqualTo(first);
            stage.schedule(Script.on("Counter").then("A", "add").then("B", "add"), Plan.IN_ORDER);
            assertThat(stage.waitFor(() -> stage.process().out().text().length() >= 6_000)).isTrue();
            stage.handOn();
        }
    }
}
