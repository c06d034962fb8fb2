package interleave.testkit.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import interleave.testkit.client.Listener;
import interleave.testkit.client.Peer;
import interleave.testkit.lab.Checks;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a student's program does, the test gets a verdict of the right kind, and nothing stays behind. */
class StageVerdictTest {

    @Test
    void a_hang_is_no_answer_and_tells_where_each_thread_waits() {
        Finding finding = whenAsked(
            "synchronized (this) { while (true) { try { wait(); } catch (InterruptedException e) { } } }");
        assertThat(finding.kind()).isEqualTo(Kind.NO_ANSWER);
        assertThat(finding.evidence()).anyMatch(line -> line.matches(
            "\"server\" waits in Object.wait of LineServer, at LineServer.java:\\d+"));
    }

    @Test
    void an_endless_loop_is_busy_waiting() {
        assertThat(whenAsked("while (true) { Thread.onSpinWait(); }").kind()).isEqualTo(Kind.BUSY_WAITING);
    }

    @Test
    void a_large_allocation_is_out_of_memory() {
        Finding finding = whenAsked(
            "List<byte[]> all = new ArrayList<>(); while (true) { all.add(new byte[2_000_000_000]); }");
        assertThat(finding.kind()).isEqualTo(Kind.OUT_OF_MEMORY);
    }

    @Test
    void a_heap_that_is_eaten_up_is_out_of_memory() {
        Finding finding = whenAsked(
            "List<byte[]> all = new ArrayList<>(); while (true) { all.add(new byte[100_000]); }");
        assertThat(finding.kind()).isEqualTo(Kind.OUT_OF_MEMORY);
    }

    @Test
    void ten_thousand_threads_are_a_leak() {
        // A busy machine may take longer to start them than the usual limit, shortened by the hangs of this class.
        StageOptions patient = Student.servesLines(
            "for (int i = 0; i < 10_000; i++) { new Thread(() -> LockSupport.park()).start(); }").withLimitBeats(300);
        Finding finding = failureOf(patient, stage -> stage.serve("LineServer").connect().send("hello").expect("hello"));
        assertThat(finding.kind()).isEqualTo(Kind.LEAK);
    }

    @Test
    void a_thread_that_waits_after_close_is_a_leak_and_no_busy_waiting() {
        Finding finding = whenClosed("""
            Thread clerk = new Thread(() -> LockSupport.park(), "clerk");
            clerk.setDaemon(true);
            clerk.start();
            reply(out, line);""");
        assertThat(finding.kind()).isEqualTo(Kind.LEAK);
        assertThat(finding.evidence()).anyMatch(line -> line.startsWith("\"clerk\" waits"));
    }

    /** As a limit is, for the later expectations of a program that has kept three of them waiting in vain. */
    @Test
    void a_server_has_two_seconds_for_its_end_however_short_a_limit_is() {
        StageOptions options = Student.writes("Slow", """
            implements Runnable, AutoCloseable {
                private final CountDownLatch over = new CountDownLatch(1);
                public Slow(int port) { }
                public int port() { return 1; }
                public void close() throws InterruptedException { Thread.sleep(900); over.countDown(); }
                public void run() {
                    try { over.await(); Thread.sleep(900); } catch (InterruptedException e) { }
                }""");
        try (Stage stage = Stage.open(options.withLimitBeats(StageOptions.BEATS_PER_SECOND / 2))) {
            Server server = stage.serve("Slow");
            server.shutDown();
            server.awaitRunReturned();
        }
    }

    /** The group that asynchronous channels have where nobody names one: no program can end it. */
    @Test
    void threads_that_the_JDK_keeps_for_asynchronous_channels_are_no_leak() {
        try (Stage stage = Stage.open(Student.servesLines("""
                try (var channel = java.nio.channels.AsynchronousServerSocketChannel.open()) {
                    channel.bind(null).accept();
                }
                reply(out, line);"""))) {
            Server server = stage.serve("LineServer");
            server.connect().send("hello").expect("hello").close();
            server.shutDown();
            server.expectNothingLeft();
        }
    }

    @Test
    void a_group_of_asynchronous_channels_that_the_program_made_is_a_leak() {
        assertThat(whenClosed("""
            var group = java.nio.channels.AsynchronousChannelGroup.withFixedThreadPool(2,
                Executors.defaultThreadFactory());
            try (var channel = java.nio.channels.AsynchronousServerSocketChannel.open(group)) {
                channel.bind(null).accept();
            }
            reply(out, line);""").kind()).isEqualTo(Kind.LEAK);
    }

    @Test
    void a_thread_that_spins_after_close_is_a_leak_that_is_busy() {
        Finding finding = whenClosed("""
            new Thread(() -> { while (true) { Thread.onSpinWait(); } }, "clerk").start();
            reply(out, line);""");
        assertThat(finding.kind()).isEqualTo(Kind.LEAK);
        assertThat(finding.evidence()).contains("the program used the processor all the time while the test waited");
    }

    @Test
    void a_thread_that_prints_after_close_is_a_leak_though_the_limit_of_output_ends_it() {
        Finding finding = failureOf(Student.servesLines("""
            new Thread(() -> { while (true) { if (door.isClosed()) { System.err.println("accept: Socket closed"); } } })
                .start();
            reply(out, line);""").withMostOutputBytes(2 << 20), stage -> {
            Server server = stage.serve("LineServer");
            server.connect().send("hello").expect("hello").close();
            server.shutDown();
            server.expectNothingLeft();
        });
        assertThat(finding.kind()).isEqualTo(Kind.LEAK);
        assertThat(finding.got()).contains("printed more than the limit");
    }

    @Test
    void output_without_end_is_ended_and_told() {
        Finding finding = whenAsked("""
            byte[] page = new byte[1 << 16]; java.util.Arrays.fill(page, (byte) 'x'); page[100] = 10;
            for (long i = 0; i < 1L << 30; i += page.length) { System.out.write(page, 0, page.length); }""");
        assertThat(finding.kind()).isEqualTo(Kind.POLICY);
        assertThat(finding.got()).contains("printed more than the limit");
    }

    @Test
    void an_exit_is_told_with_its_status() {
        Finding finding = whenAsked("System.exit(4);");
        assertThat(finding.kind()).isEqualTo(Kind.ENDED_ITSELF);
        assertThat(finding.got()).contains("status 4");
    }

    /** These are the statuses of a process that was killed, or terminated, from outside: no fault of a program's. */
    @ParameterizedTest
    @ValueSource(ints = {128 + 9, 128 + 15, 128 + 11, 3})
    void an_exit_with_the_status_of_another_end_is_still_an_exit(int status) {
        Finding finding = whenAsked("System.out.println(\"java.lang.OutOfMemoryError\"); System.exit(" + status + ");");
        assertThat(finding.kind()).isEqualTo(Kind.ENDED_ITSELF);
        assertThat(finding.got()).contains("status " + status);
    }

    @Test
    void an_exit_in_a_static_initialiser_is_told_with_its_status() {
        StageOptions options = Student.writes("Early", "static { System.exit(0); } public int one() { return 1; }");
        Finding finding = failureOf(options, stage -> stage.create("Early"));
        assertThat(finding.kind()).isEqualTo(Kind.ENDED_ITSELF);
    }

    @Test
    void an_endless_static_initialiser_is_busy_waiting() {
        StageOptions options = Student.writes("Endless",
            "static { while (Math.abs(1) == 1) { Thread.onSpinWait(); } }");
        assertThat(failureOf(options, stage -> stage.create("Endless")).kind()).isEqualTo(Kind.BUSY_WAITING);
    }

    @Test
    void an_exception_in_the_server_is_a_crash_with_the_students_line() {
        Finding finding = whenAsked("Integer.parseInt(line);");
        assertThat(finding.kind()).isEqualTo(Kind.CRASH);
        assertThat(finding.got()).matches("NumberFormatException \"For input string: .*\" at LineServer.java:\\d+");
    }

    @Test
    void the_cause_of_a_thread_that_an_exception_ended_is_the_exception_first() {
        Finding finding = whenAsked("""
            Thread handler = new Thread(() -> Integer.parseInt(line), "handler");
            handler.start();
            try { handler.join(); } catch (InterruptedException e) { }
            throw new IOException("nobody answers");""");
        assertThat(finding.evidence().get(0)).startsWith("\"handler\" ended by NumberFormatException");
        assertThat(finding.cause()).startsWith("An exception ended a thread of yours: begin at the line");
    }

    @Test
    void the_cause_of_a_server_that_serves_no_more_is_the_end_of_run_first() {
        Finding finding = failureOf(Student.servesLines("reply(out, line); door.close();"), stage -> {
            Server server = stage.serve("LineServer");
            server.connect().send("hello").expect("hello").close();
            server.awaitRunReturned();
            server.connect();
        });
        assertThat(finding.kind()).isEqualTo(Kind.ENDED_ITSELF);
        assertThat(finding.cause()).startsWith("run() came to its end");
    }

    @Test
    void an_open_task_is_told_by_its_name() {
        Finding finding = whenAsked("throw new UnsupportedOperationException(\"Lab 1, task 2: answer a line\");");
        assertThat(finding.got()).isEqualTo("not written yet: Lab 1, task 2: answer a line");
    }

    @Test
    void an_open_task_that_ends_the_program_is_told_by_its_name() {
        StageOptions options = Student.writes("TalkingClient",
            "public static void main(String[] args) { "
                + "throw new UnsupportedOperationException(\"Lab 2, task 6: connect\"); }");
        Finding finding = failureOf(options, stage -> {
            try (Listener listener = Listener.open(stage)) {
                stage.run("TalkingClient");
                listener.accept();
            }
        });
        assertThat(finding.got()).isEqualTo("not written yet: Lab 2, task 6: connect");
    }

    /** Whoever forgot to flush has begun with the task: what ended the connection is no reason to go on to the next. */
    @Test
    @Checks(task = "2", sentences = "E1", cause = "Flush after every line.")
    void what_fails_before_a_task_that_comes_later_is_not_excused_by_it() {
        Finding finding = whenAsked(
            "throw new UnsupportedOperationException(\"Lab 1, task 3: the whole conversation\");");
        assertThat(finding.got()).isEqualTo("not that; the program has come to a task that is still open: "
            + "Lab 1, task 3: the whole conversation");
        assertThat(finding.cause()).isEqualTo("Flush after every line.");
    }

    @Test
    void a_deadlock_is_told_with_who_holds_what() {
        Finding finding = whenAsked("""
            ReentrantLock left = new ReentrantLock(); Object right = new Object();
            CountDownLatch both = new CountDownLatch(2);
            Thread other = new Thread(() -> { left.lock(); both.countDown();
                try { both.await(); } catch (InterruptedException e) { }
                synchronized (right) { left.unlock(); } }, "other");
            other.start();
            synchronized (right) { both.countDown();
                try { both.await(); } catch (InterruptedException e) { } left.lock(); }""");
        assertThat(finding.kind()).isEqualTo(Kind.DEADLOCK);
        assertThat(finding.evidence()).anyMatch(line -> line.startsWith(
            "\"other\" is BLOCKED on the monitor of Object, held by \"server\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "TERM"})
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no signals")
    void a_stage_that_something_outside_kills_is_inconclusive(String signal) throws Exception {
        StageOptions options = Student.servesLines("reply(out, line);");
        try (Stage stage = Stage.open(options); Server server = stage.serve("LineServer")) {
            Peer peer = server.connect().send("hello").expect("hello");
            new ProcessBuilder("kill", "-" + signal, String.valueOf(stage.pid())).start().waitFor();
            assertThat(failure(() -> peer.send("again").expect("again")).kind()).isEqualTo(Kind.INCONCLUSIVE);
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux tells when a process has stopped")
    void a_stage_that_gets_no_time_is_inconclusive() throws Exception {
        StageOptions options = Student.servesLines("reply(out, line);").withLimitBeats(5);
        try (Stage stage = Stage.open(options); Server server = stage.serve("LineServer")) {
            Peer peer = server.connect().send("hello").expect("hello");
            new ProcessBuilder("kill", "-STOP", String.valueOf(stage.pid())).start().waitFor();
            while (!Files.readString(Path.of("/proc/" + stage.pid() + "/stat")).contains(") T ")) {
                Thread.onSpinWait();
            }
            Finding finding = failure(() -> peer.send("again").expect("again"));
            assertThat(finding.kind()).isEqualTo(Kind.INCONCLUSIVE);
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "kill and sleep are Linux's here")
    void a_right_program_that_gets_a_fiftieth_of_the_time_is_accused_of_nothing() throws Exception {
        StageOptions options = Student.servesLines("reply(out, line);").withLimitBeats(5);
        try (Stage stage = Stage.open(options); Server server = stage.serve("LineServer")) {
            Peer peer = server.connect().send("hello").expect("hello");
            Process starving = new ProcessBuilder("sh", "-c",
                "while kill -STOP $0; do sleep 0.245; kill -CONT $0; sleep 0.005; done", String.valueOf(stage.pid()))
                .start();
            try {
                for (int line = 1; line <= 10; line++) {
                    peer.send("line " + line).expect("line " + line);
                }
            } finally {
                starving.destroyForcibly().waitFor();
                new ProcessBuilder("kill", "-CONT", String.valueOf(stage.pid())).start().waitFor();
            }
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the child is a POSIX command")
    void everything_that_a_stage_started_ends_with_it() {
        StageOptions options = Student.writes("Parent", """
            public long child() throws IOException { return new ProcessBuilder("sleep", "600").start().pid(); }""");
        long child;
        long pid;
        try (Stage stage = Stage.open(options)) {
            pid = stage.pid();
            child = stage.create("Parent").call("child").asLong();
            assertThat(ProcessHandle.of(child)).isPresent();
        }
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(ended(child)).isTrue();
    }

    /** A child without its parent stays in the table until the system's own reaper comes by. */
    private static boolean ended(long pid) {
        return ProcessHandle.of(pid).map(handle -> handle.onExit().orTimeout(30, TimeUnit.SECONDS)
            .thenApply(gone -> true).join()).orElse(true);
    }

    /** What is told of a server that answered one line, and was closed. */
    private static Finding whenClosed(String perLine) {
        return failureOf(Student.servesLines(perLine), stage -> {
            Server server = stage.serve("LineServer");
            server.connect().send("hello").expect("hello").close();
            server.shutDown();
            server.awaitRunReturned();
            server.expectNothingLeft();
        });
    }

    private static Finding whenAsked(String perLine) {
        return failureOf(Student.servesLines(perLine),
            stage -> stage.serve("LineServer").connect().send("hello").expect("hello"));
    }

    private interface Use {
        void use(Stage stage);
    }

    private static Finding failureOf(StageOptions options, Use use) {
        try (Stage stage = Stage.open(options)) {
            return failure(() -> use.use(stage));
        }
    }

    private static Finding failure(ThrowingCallable code) {
        return catchThrowableOfType(CheckFailed.class, code).finding();
    }
}
