package interleave.testkit.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.conductor.Lane.State;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

class CastTest {

    @Test
    void a_thread_that_has_ended_is_kept_by_nobody() throws InterruptedException {
        WeakReference<Thread> first = new WeakReference<>(ended());
        ended();
        for (int collected = 0; collected < 10 && first.get() != null; collected++) {
            System.gc();
        }
        assertThat(first.get()).as("the thread that ended first, after another one has").isNull();
    }

    private static Thread ended() throws InterruptedException {
        Thread thread = new Thread(() -> { });
        new Cast().add(thread, "thread-1", State.STARTING);
        thread.start();
        thread.join();
        Cast.forget(thread);
        return thread;
    }
}
