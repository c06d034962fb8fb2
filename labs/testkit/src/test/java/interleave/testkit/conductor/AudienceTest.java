package interleave.testkit.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.wire.Event;
import interleave.testkit.wire.Event.Kind;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class AudienceTest {

    /** What telling does to the calling thread where another thread is just telling: it waits, and is woken. */
    private static void waitForTheTeller() {
        LockSupport.park();
    }

    @Test
    void telling_what_a_thread_does_leaves_it_the_wake_up_that_had_come_before() throws InterruptedException {
        Audience audience = new Audience(new ThreadGroup("the stage's"), event -> waitForTheTeller());
        AtomicBoolean wentOn = new AtomicBoolean();
        Thread program = new Thread(() -> {
            // The latch that it waits for has just opened.
            LockSupport.unpark(Thread.currentThread());
            audience.here().orElseThrow().does(new Event(Kind.PARKED, "thread-1", 1, 1, ""));
            LockSupport.park();
            wentOn.set(true);
        });
        program.setDaemon(true);
        program.start();
        program.join(30_000);
        assertThat(wentOn).as("the thread went on after its latch had opened while it was told of").isTrue();
    }
}
