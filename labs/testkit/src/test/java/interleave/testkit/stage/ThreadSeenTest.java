package interleave.testkit.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadSeenTest {

    @Test
    void a_thread_that_began_in_a_method_reference_is_told_by_the_method() {
        ThreadSeen thread = new ThreadSeen("dispatcher", "RUNNABLE", "", "", false, List.of(
            "java.util.ArrayDeque isEmpty ArrayDeque.java:12", "lab5.ChatServer dispatch ChatServer.java:63",
            "lab5.ChatServer$$Lambda$28/0x00007f7a57009c88 run null:-1", "java.lang.Thread run Thread.java:840"));
        assertThat(thread.whereabouts()).isEqualTo("\"dispatcher\" is in ChatServer.dispatch");
    }

    @Test
    void whoever_waits_for_a_condition_waits_for_a_signal_on_every_JDK() {
        ThreadSeen thread = new ThreadSeen("writer", "WAITING",
            "java.util.concurrent.locks.AbstractQueuedLongSynchronizer$ConditionObject", "", false,
            List.of("jdk.internal.misc.Unsafe park Unsafe.java:-2", "lab5.MessageQueue await MessageQueue.java:120"));
        assertThat(thread.described()).isEqualTo("\"writer\" waits for a signal, at MessageQueue.java:120");
    }
}
