package interleave.testkit.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.testkit.verdict.CheckFailed;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Who uses the processor, and who could. */
class IdlenessTest {

    private static final String WAITING = "while (true) { LockSupport.park(); }";
    private static final String SPINNING = "while (true) { Thread.onSpinWait(); }";
    private static final String LOOKING_ROUND = "while (true) { LockSupport.parkNanos(20_000_000); }";

    /** A program whose one thread does this for ever. */
    private static Stage stage(String deed) {
        Stage stage = Stage.open(Student.writes("Worker",
            "public void begin() { new Thread(() -> { " + deed + " }, \"worker (R)\").start(); }"));
        stage.create("Worker").call("begin");
        return stage;
    }

    @Test
    void a_loop_that_never_waits_is_busy() {
        try (Stage stage = stage(SPINNING)) {
            assertThatThrownBy(() -> stage.expectIdle("nothing was asked")).isInstanceOf(CheckFailed.class)
                .hasMessageContaining("\"worker (R)\" is in Worker");
        }
    }

    @Test
    void a_thread_that_waits_is_idle() {
        try (Stage stage = stage(WAITING)) {
            stage.expectIdle("nothing was asked");
        }
    }

    @Test
    void a_thread_that_looks_round_now_and_then_is_idle() {
        try (Stage stage = stage(LOOKING_ROUND)) {
            stage.expectIdle("nothing was asked");
        }
    }

    @Test
    void the_system_tells_whether_a_thread_could_run() {
        Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self/task")), "skipped: only Linux tells");
        try (Stage spinning = stage(SPINNING); Stage waiting = stage(WAITING)) {
            assertThat(RunQueue.hasThreadOf(spinning.pid())).isTrue();
            // The JVM's own threads come to rest, too.
            assertThat(waiting.waitFor(() -> !RunQueue.hasThreadOf(waiting.pid()))).isTrue();
        }
    }
}
