package interleave.testkit.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.testkit.stage.Scheduled;
import interleave.testkit.stage.StageOptions;
import interleave.testkit.stage.Student;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Kind;
import interleave.testkit.wire.Event;
import interleave.testkit.wire.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplorerTest {

    private static final String RACY = "private int count; public int add() { return ++count; } "
        + "public int get() { return count; }";

    private static Scenario twoAdds() {
        return Promise.COUNTER.scenarios().get(0);
    }

    @Test
    void the_same_plan_gives_the_same_trace() {
        try (Explorer explorer = new Explorer(student("Counter", RACY))) {
            Plan plan = Plan.IN_ORDER.hold(4, 1);
            Scheduled first = explorer.run(twoAdds(), plan);
            for (int i = 0; i < 20; i++) {
                assertThat(explorer.run(twoAdds(), plan).events()).isEqualTo(first.events());
            }
        }
    }

    @Test
    void a_thread_among_the_values_is_called_like_its_lane() {
        try (Explorer explorer = new Explorer(student("Counter", """
            private final Vector<Thread> sleepers = new Vector<>();
            public int add() {
                Thread sleeper = new Thread(LockSupport::park);
                sleeper.start();
                sleepers.add(sleeper);
                return sleepers.size();
            }
            public int get() { return sleepers.size(); }"""))) {
            for (int run = 0; run < 2; run++) {
                assertThat(explorer.run(twoAdds(), Plan.IN_ORDER).events()).extracting(Event::text)
                    .contains("thread-1 → true", "thread-2 → true");
            }
        }
    }

    @Test
    void every_schedule_has_objects_of_its_own() {
        try (Explorer explorer = new Explorer(student("Counter", RACY.replace("private int",
                "private static int")))) {
            assertThat(explorer.run(twoAdds(), Plan.IN_ORDER).ends()).hasToString("[null, 1, 2, 2]");
            assertThat(explorer.run(twoAdds(), Plan.IN_ORDER).ends()).hasToString("[null, 1, 2, 2]");
        }
    }

    @Test
    void a_failure_names_the_schedule_and_a_replay_shows_it_again() {
        try (Explorer explorer = new Explorer(student("Counter", RACY))) {
            Failure failure = explorer.explore(twoAdds()).failure().orElseThrow();
            ReplayKey key = ReplayKey.parse(ReplayKey.of(failure).text());
            Scheduled again = explorer.run(twoAdds(), key.plan());
            assertThat(again.events()).isEqualTo(failure.run().events());
        }
    }

    @Test
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    void a_replay_of_code_that_has_changed_explores_again() {
        String key;
        try (Explorer explorer = new Explorer(student("Counter", RACY))) {
            key = ReplayKey.of(explorer.explore(twoAdds()).failure().orElseThrow()).text();
        }
        System.setProperty("replay", key);
        try (Explorer mended = new Explorer(student("Counter", RACY.replace("public int",
                "public synchronized int")));
             Explorer longer = new Explorer(student("Counter", RACY.replace("return ++count",
                "get(); return ++count")))) {
            Replay.wanted().run(mended, twoAdds().model());
            assertThatThrownBy(() -> Replay.wanted().run(longer, twoAdds().model())).isInstanceOf(CheckFailed.class)
                .hasMessageContaining("lost update");
        } finally {
            System.clearProperty("replay");
        }
    }

    @Test
    void the_waiter_that_a_notify_wakes_is_a_choice() {
        try (Explorer explorer = new Explorer(student("Mailbox", """
                private String item;
                public synchronized void put(String x) throws Exception { while (item != null) wait();
                    item = x; notify(); }
                public synchronized String take() throws Exception { while (item == null) wait();
                    String x = item; item = null; notify(); return x; }
                """))) {
            Scenario scenario = Promise.MAILBOX.start().client("take").client("take").client("put", "a");
            Scheduled second = explorer.run(scenario, Plan.IN_ORDER.waking(java.util.List.of(1)));
            assertThat(second.ends()).hasToString("[null, never, \"a\", null]");
        }
    }

    @Test
    void a_wait_without_a_loop_is_found_by_a_wake_up_without_a_reason() {
        try (Explorer explorer = new Explorer(student("Gate", """
                private boolean open;
                public synchronized void pass() throws Exception { if (!open) wait(); }
                public synchronized void open() { open = true; notifyAll(); }
                """))) {
            Failure failure = explorer.explore(Promise.GATE.scenarios().get(0)).failure().orElseThrow();
            assertThat(failure.run().plan().spurious()).isEqualTo(2);
        }
    }

    @Test
    void what_a_timer_may_still_do_is_no_deadlock() {
        try (Explorer explorer = new Explorer(student("Gate", """
                private boolean open;
                public synchronized void pass() throws Exception { while (!open) wait(); }
                public void open() { new Timer(true).schedule(new TimerTask() { public void run() {
                    synchronized (Gate.this) { open = true; Gate.this.notifyAll(); } } }, 50); }
                """))) {
            Exploration exploration = explorer.explore(Promise.GATE.scenarios().get(0));
            assertThat(exploration.failure()).isEmpty();
        }
    }

    @Test
    void a_loop_without_points_ends_in_a_verdict_and_the_next_schedule_has_a_new_stage() {
        try (Explorer explorer = new Explorer(student("Counter", """
                private int count; public int get() { return count; }
                public int add() { while (true) { Math.abs(-1); } }
                """).withLimitBeats(10))) {
            assertThatThrownBy(() -> explorer.explore(twoAdds())).isInstanceOfSatisfying(CheckFailed.class,
                failed -> assertThat(failed.finding().kind()).isEqualTo(Kind.BUSY_WAITING));
            assertThatThrownBy(() -> explorer.explore(twoAdds())).isInstanceOf(CheckFailed.class);
        }
    }

    @Test
    void a_class_whose_constructor_fails_is_a_crash() {
        try (Explorer explorer = new Explorer(student("Counter", """
                public Counter() { throw new IllegalStateException("no"); } public int add() { return 1; }
                public int get() { return 1; }
                """))) {
            assertThat(explorer.explore(twoAdds()).failure().orElseThrow().kind()).isEqualTo(Kind.CRASH);
        }
    }

    @Test
    void a_trace_is_a_line_of_JSON_for_each_event() {
        try (Explorer explorer = new Explorer(student("Counter", RACY))) {
            Failure failure = explorer.explore(twoAdds()).failure().orElseThrow();
            assertThat(TraceLines.of(failure).lines()).hasSize(failure.run().events().size() + 1)
                .allMatch(line -> line.startsWith("{\"") && line.endsWith("}"))
                .contains("{\"n\":4,\"lane\":\"client-1\",\"kind\":\"held\",\"source\":\"Counter.java\",\"line\":8,"
                    + "\"location\":\"Counter.count\",\"object\":1}");
        }
    }

    @Test
    void a_race_without_a_wrong_outcome_is_a_warning() {
        try (Explorer explorer = new Explorer(student("Counter", """
                private int count; public synchronized int add() { return ++count; }
                public int get() { return count; }
                """))) {
            Exploration exploration = explorer.explore(Promise.COUNTER.start().client("add").client("get"));
            assertThat(exploration.failure()).isEmpty();
            assertThat(exploration.races()).singleElement().asString().contains("Counter.count")
                .contains("nothing orders them");
        }
    }

    @Test
    void an_operation_that_never_ends_by_itself_is_no_answer() {
        try (Explorer explorer = new Explorer(student("Counter", """
                public int add() throws IOException {
                    return java.nio.channels.Pipe.open().source().read(java.nio.ByteBuffer.allocate(1)); }
                public int get() { return 0; }
                """).withLimitBeats(10))) {
            assertThatThrownBy(() -> explorer.explore(twoAdds())).isInstanceOfSatisfying(CheckFailed.class,
                failed -> assertThat(failed.finding().kind()).isEqualTo(Kind.NO_ANSWER));
        }
    }

    /** Waiting for a keyboard is seen by no ledger, and nobody types there. */
    @Test
    void a_program_that_reads_the_keyboard_finds_its_end() {
        try (Explorer explorer = new Explorer(student("Counter", """
                public int add() throws IOException { return System.in.read(); } public int get() { return 0; }
                """).withLimitBeats(10))) {
            assertThat(explorer.explore(twoAdds()).failure()).hasValueSatisfying(failure ->
                assertThat(failure.sentence()).contains("client-1: add() = -1"));
        }
    }

    @Test
    void what_only_a_schedule_brings_to_a_standstill_unseen_is_undecided() {
        try (Explorer explorer = new Explorer(student("Counter", """
                private int count; private final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
                private final ReentrantLock lock = new ReentrantLock();
                public int add() { return map.compute("a", (k, v) -> { lock.lock();
                    try { return ++count; } finally { lock.unlock(); } }); }
                public int get() { lock.lock(); try { return map.getOrDefault("a", 0); } finally { lock.unlock(); } }
                """).withLimitBeats(10))) {
            Exploration exploration = explorer.explore(Promise.COUNTER.start().client("get").client("add")
                .client("add"));
            assertThat(exploration.failure()).isEmpty();
        } catch (CheckFailed failed) {
            assertThat(failed.finding().kind()).isEqualTo(Kind.INCONCLUSIVE);
        }
    }

    @Test
    void a_thread_of_a_static_initialiser_makes_no_standstill_a_verdict() {
        try (Explorer explorer = new Explorer(student("Counter", """
                private static final BlockingQueue<Runnable> WORK = new LinkedBlockingQueue<>();
                static { Thread worker = new Thread(() -> { try { while (true) WORK.take().run(); }
                    catch (InterruptedException end) { return; } }); worker.setDaemon(true); worker.start(); }
                private int count;
                public int add() throws Exception { FutureTask<Integer> task = new FutureTask<>(() -> ++count);
                    WORK.put(task); return task.get(); }
                public int get() { return count; }
                """))) {
            assertThat(explorer.explore(twoAdds()).failure()).isEmpty();
            assertThat(explorer.run(twoAdds(), Plan.IN_ORDER).isBlind()).isTrue();
        }
    }

    @Test
    void who_is_notified_and_then_interrupted_returns_from_its_wait() {
        try (Explorer explorer = new Explorer(student("Mailbox", """
                private String item; private final List<Thread> takers = new ArrayList<>();
                public synchronized String take() throws Exception { takers.add(Thread.currentThread());
                    while (item == null) wait();
                    String x = item; item = null; return x; }
                public synchronized void put(String x) { item = x; notify(); takers.remove(0).interrupt(); }
                """))) {
            Scheduled run = explorer.run(Promise.MAILBOX.start().client("take").client("take").client("put", "a"),
                Plan.IN_ORDER);
            assertThat(run.ends()).hasToString("[null, \"a\", never, null]");
        }
    }

    @Test
    void a_key_tells_whether_two_preemptions_were_tried() {
        String torn = """
            private volatile int one, other;
            public void write(int x) { one = x; other = x; }
            public String read() { int first = one; while (first != one) { first = one; }
                return first + "/" + other; }
            """;
        Scenario scenario = Promise.PAIR.start().client("read").client("write", 1).client("write", 2).heldTwice();
        String key;
        try (Explorer explorer = new Explorer(student("Pair", torn))) {
            key = ReplayKey.of(explorer.explore(scenario).failure().orElseThrow()).text();
        }
        assertThat(ReplayKey.parse(key).isHeldTwice()).isTrue();
    }

    @Test
    void a_restarted_stage_gives_the_trace_that_the_first_one_gave() {
        try (Explorer explorer = new Explorer(student("Counter", """
                private int count;
                public int add() { return ForkJoinPool.commonPool().submit(() -> ++count).join(); }
                public int get() { return count; }
                """))) {
            explorer.run(twoAdds(), Plan.IN_ORDER);
            Scheduled warm = explorer.run(twoAdds(), Plan.IN_ORDER);
            explorer.close();
            assertThat(explorer.run(twoAdds(), Plan.IN_ORDER).events()).isEqualTo(warm.events());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"System.nanoTime() / 1_000_000", "System.currentTimeMillis()",
        "java.time.Instant.now().toEpochMilli()"})
    void a_deadline_is_over_after_as_many_waits_however_slow_the_machine_is(String millis) {
        String slow = """
            public synchronized int add() throws InterruptedException {
                int burnt = 0;
                for (long end = MILLIS + 30; MILLIS < end; wait(10)) {
                    for (int i = 0; i < 30_000_000; i++) { burnt = burnt * 31 + i; }
                }
                return burnt == 0 ? 2 : 1;
            }
            """.replace("MILLIS", millis);
        try (Explorer explorer = new Explorer(student("Counter", slow))) {
            Scenario once = Scenario.on("Counter", () -> call -> "1").client("add");
            Scheduled run = explorer.run(once, Plan.IN_ORDER);
            assertThat(run.events()).as("%s", run.ends()).filteredOn(each -> each.kind() == Event.Kind.TIMED_OUT)
                .hasSize(3);
        }
    }

    /** With a limit of its own: other tests of this JVM wait in vain on purpose, and shorten the usual one. */
    private static StageOptions student(String className, String body) {
        return Student.writes(className, body).withLimitBeats(300);
    }
}
