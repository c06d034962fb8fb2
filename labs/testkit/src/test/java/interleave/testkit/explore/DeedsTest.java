package interleave.testkit.explore;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.stage.Operation;
import interleave.testkit.stage.Scheduled;
import interleave.testkit.stage.Script;
import interleave.testkit.stage.StageOptions;
import interleave.testkit.stage.Student;
import interleave.testkit.stage.Value;
import interleave.testkit.wire.Deed;
import interleave.testkit.wire.Event.Kind;
import interleave.testkit.wire.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What clients of a server can do in a schedule, and what comes back. */
class DeedsTest {

    private static final String TALK = """
        implements Runnable, AutoCloseable {
        private final ServerSocket door;
        public TalkServer(int port) throws IOException { door = new ServerSocket(port); }
        public int port() { return door.getLocalPort(); }
        public void close() throws IOException { door.close(); }
        public void run() {
            try { while (true) { Socket socket = door.accept(); new Thread(() -> serve(socket)).start(); } }
            catch (IOException closed) { return; }
        }
        private void serve(Socket socket) {
            try (socket) {
                socket.setSoTimeout(0);
                PrintWriter out = new PrintWriter(socket.getOutputStream(), true);
                BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream()));
                for (String line = next(in); line != null; line = next(in)) {
                    if (line.equals("fail")) { throw new IllegalStateException("as told"); }
                    for (int i = 0; i < (line.equals("much") ? 200 : 0); i++) { out.println("x".repeat(1000)); }
                    out.println("you said " + line);
                }
                out.println("bye");
            } catch (IOException gone) {
                return;
            }
        }
        private String next(BufferedReader in) throws IOException {
            try { return in.readLine(); } catch (SocketTimeoutException late) { return "nothing"; }
        }
        """;

    /** A right server: each client has a thread that writes to it, and looks once a second what there is to write. */
    private static final String PATIENT = TALK.replace("BufferedReader in = new BufferedReader", """
        List<String> said = new ArrayList<>();
                new Thread(() -> tell(out, said)).start();
                BufferedReader in = new BufferedReader""").replace("out.println(\"you said \" + line);", """
        synchronized (said) {
                        said.add("you said " + line);
                        said.notifyAll();
                    }""") + """
        private void tell(PrintWriter out, List<String> said) {
            try {
                while (!out.checkError()) {
                    String line = null;
                    synchronized (said) {
                        if (said.isEmpty()) { said.wait(1000); }
                        line = said.isEmpty() ? null : said.remove(0);
                    }
                    if (line != null) { out.println(line); }
                }
            } catch (InterruptedException stop) { return; }
        }
        """;

    private static Explorer explorer;

    @BeforeAll
    static void open() {
        explorer = new Explorer(student("TalkServer", TALK));
    }

    @AfterAll
    static void close() {
        explorer.close();
    }

    private static Scheduled run(Script script) {
        return explorer.run(new Scenario(script, () -> operation -> "null", false), Plan.IN_ORDER);
    }

    private static Script talk() {
        return Script.serving("TalkServer");
    }

    private static Script act(Script script, int client, Deed deed, Object... text) {
        return script.then("client-" + client, deed.word(), text);
    }

    @Test
    void half_a_line_is_answered_when_its_end_comes() {
        Script script = act(act(act(talk(), 1, Deed.PART, "hel"), 2, Deed.ASK, "hi"), 1, Deed.ASK, "lo");
        assertThat(run(script).ends()).hasToString("[null, null, \"you said hi\", \"you said hello\"]");
    }

    @Test
    void who_closes_the_sending_side_still_hears() {
        Script script = act(act(talk(), 1, Deed.END), 1, Deed.HEAR);
        assertThat(run(script).ends()).hasToString("[null, null, [\"bye\"]]");
    }

    @Test
    void who_breaks_off_takes_nobody_along() {
        Script script = act(act(act(talk(), 1, Deed.SEND, "hi"), 1, Deed.RESET), 2, Deed.ASK, "hi");
        assertThat(run(script).ends()).hasToString("[null, null, null, \"you said hi\"]");
    }

    @Test
    void who_does_not_read_holds_up_the_thread_that_writes_to_it_until_it_reads_again() {
        Script script = act(act(act(act(act(talk(), 1, Deed.STALL), 1, Deed.SEND, "much"), 2, Deed.ASK, "hi"), 1,
            Deed.RESUME), 1, Deed.HEAR);
        Scheduled run = run(script);
        assertThat(run.ends().subList(1, 5)).hasToString("[null, null, \"you said hi\", null]");
        assertThat(run.ends().get(5).value().orElseThrow().asList().stream().map(Value::asText))
            .hasSize(201).endsWith("x".repeat(1000), "you said much");
        long sentBefore = run.events().stream().takeWhile(event -> !event.lane().equals("client-2"))
            .filter(event -> event.kind() == Kind.SENT).count();
        assertThat(sentBefore).as("lines that the system takes for a client that does not read").isEqualTo(65);
    }

    @Test
    void a_read_with_a_time_limit_comes_to_its_end_without_waiting() {
        try (Explorer impatient = new Explorer(student("TalkServer", TALK.replace("setSoTimeout(0)",
                "setSoTimeout(60_000)")))) {
            Script script = act(talk(), 1, Deed.MEET);
            assertThat(impatient.run(new Scenario(script, () -> operation -> "null", false), Plan.IN_ORDER).ends())
                .hasToString("[null, \"you said nothing\"]");
        }
    }

    @Test
    void who_broke_off_has_no_connection_any_more() {
        Script script = act(act(act(talk(), 1, Deed.RESET), 1, Deed.ASK, "hi"), 2, Deed.ASK, "hi");
        assertThat(run(script).ends()).hasToString("[null, null, \"no connection\", \"you said hi\"]");
    }

    @Test
    void a_thread_that_dies_is_told_with_its_line() {
        Script script = act(act(talk(), 1, Deed.ASK, "fail"), 2, Deed.ASK, "hi");
        Scheduled run = run(script);
        assertThat(run.ends()).hasToString("[null, never, \"you said hi\"]");
        assertThat(run.events()).filteredOn(event -> event.kind() == Kind.DIED).singleElement()
            .satisfies(event -> {
                assertThat(event.lane()).isEqualTo("client-1");
                assertThat(event.text()).matches("IllegalStateException at TalkServer\\.java:\\d+");
            });
    }

    @Test
    void a_test_hears_what_a_client_has_heard() {
        Script script = act(act(talk(), 1, Deed.SEND, "hi"), 1, Deed.SEND, "there")
            .then(Scenario.TEST, Deed.HEAR.word(), "client-1").then(Scenario.TEST, Deed.HEAR.word(), "client-2");
        assertThat(run(script).ends())
            .hasToString("[null, null, null, [\"you said hi\", \"you said there\"], \"no connection\"]");
    }

    @Test
    void a_server_that_takes_its_time_is_heard_out() {
        String late = TALK.replace("out.println(\"you said \" + line);",
            "String said = line; new Thread(() -> tell(out, said)).start();") + """
            private void tell(PrintWriter out, String said) {
                try { Thread.sleep(1000); } catch (InterruptedException stop) { return; }
                out.println("you said " + said);
            }
            """;
        Script script = act(talk(), 1, Deed.SEND, "hi").then(Scenario.TEST, Deed.HEAR.word(), "client-1");
        try (Explorer slow = new Explorer(student("TalkServer", late))) {
            assertThat(slow.run(new Scenario(script, () -> operation -> "null", false), Plan.IN_ORDER).ends())
                .hasToString("[null, null, [\"you said hi\"]]");
        }
    }

    /** client-2 hears nothing, and the test in the end all that was said. */
    private static Model allIsSaid() {
        List<String> said = new ArrayList<>();
        return operation -> {
            if (operation.name().equals(Deed.HEAR.word())) {
                return operation.arguments().isEmpty() ? "[]" : said.toString();
            }
            said.add("\"you said " + operation.arguments().get(0) + "\"");
            return "null";
        };
    }

    @Test
    void who_is_held_when_time_has_passed_is_let_go_before_the_test_hears_what_came() {
        Scenario scenario = Scenario.serving("TalkServer", DeedsTest::allIsSaid).clientSends("hi")
            .client(Deed.HEAR.word());
        scenario = scenario.with(act(scenario.script(), 1, Deed.SEND, "there")).testHears("client-1");
        try (Explorer patient = new Explorer(student("TalkServer", PATIENT))) {
            assertThat(patient.explore(scenario).failure().map(Failure::sentence)).isEmpty();
        }
    }

    /** What client-1 has heard in the end is nothing. */
    private static Model nothingIsHeard(Optional<interleave.testkit.verdict.Kind> symptom) {
        return new Model() {
            @Override
            public String apply(Operation operation) {
                return operation.name().equals(Deed.HEAR.word()) ? "[]" : "null";
            }

            @Override
            public Optional<interleave.testkit.verdict.Kind> symptom(List<String> results, List<List<String>> legal) {
                assertThat(results).containsExactly("null", "[\"you said hi\"]");
                assertThat(legal).containsExactly(List.of("null", "[]"));
                return symptom;
            }
        };
    }

    @Test
    void a_model_may_tell_what_is_wrong_with_what_was_heard() {
        Scenario scenario = Scenario.serving("TalkServer",
            () -> nothingIsHeard(Optional.of(interleave.testkit.verdict.Kind.MIXED_LINES)));
        assertThat(explorer.explore(scenario.clientSends("hi").testHears("client-1")).failure().orElseThrow().kind())
            .isEqualTo(interleave.testkit.verdict.Kind.MIXED_LINES);
    }

    @Test
    void who_died_and_was_not_heard_has_crashed() {
        Scenario scenario = Scenario.serving("TalkServer", () -> operation -> "[\"you said fail\"]");
        assertThat(explorer.explore(scenario.clientSends("fail").testHears("client-1")).failure().orElseThrow().kind())
            .isEqualTo(interleave.testkit.verdict.Kind.CRASH);
    }

    @Test
    void nobody_is_held_in_what_only_prepares() {
        Scenario prepared = Scenario.serving("TalkServer", () -> operation -> "null").clientSends("hi")
            .prepared().clientSends("there");
        assertThat(explorer.explore(prepared).schedules()).isEqualTo(1);
    }

    @Test
    void what_a_thread_out_of_sight_may_still_bring_is_held_against_nobody() throws IOException {
        Specimen asynchronous = Specimen.unseen("servers").stream()
            .filter(specimen -> specimen.name().equals("bank-asynchronous")).findFirst().orElseThrow();
        String reply = "[\"jack's money: 1\"]";
        Scenario scenario = Scenario.serving("BankServer", () -> operation -> operation.name().equals(Deed.HEAR.word())
            ? reply : "null").clientSends("jack:dp").clientSends("jane:dp").testHears("client-1");
        try (Explorer explorer = new Explorer(asynchronous.compiled())) {
            assertThat(explorer.explore(scenario).failure().map(Failure::sentence)).isEmpty();
        }
    }

    @Test
    void no_port_stands_in_a_trace() {
        try (Explorer naming = new Explorer(student("TalkServer", TALK.replace("\"you said \" + line",
                "\"you are \" + socket.getPort() + \" at \" + socket.getLocalPort()")))) {
            Scheduled run = naming.run(new Scenario(act(talk(), 1, Deed.ASK, "hi"), () -> operation -> "null", false),
                Plan.IN_ORDER);
            assertThat(run.ends()).hasToString("[null, \"you are PORT at PORT\"]");
            assertThat(run.events()).filteredOn(event -> event.kind() == Kind.SENT).extracting(event -> event.text())
                .containsExactly("you are PORT at PORT\n");
        }
    }

    @Test
    void an_address_is_told_as_its_client_and_no_instant_stands_in_a_trace() {
        try (Explorer naming = new Explorer(student("TalkServer", TALK.replace("\"you said \" + line",
                "java.time.Instant.now() + \" 127.0.0.1:\" + socket.getPort() + \": \" + line")))) {
            Scheduled run = naming.run(new Scenario(act(talk(), 1, Deed.ASK, "hi"), () -> operation -> "null", false),
                Plan.IN_ORDER);
            assertThat(run.ends()).hasToString("[null, \"INSTANT client-1: hi\"]");
        }
    }

    @Test
    void an_answer_of_several_lines_is_waited_for_and_what_is_in_front_of_it_does_not_count() {
        try (Explorer counting = new Explorer(student("TalkServer", TALK.replace("\"you said \" + line",
                "\"by the way\\r\\none\\r\\ntwo\\r\\n\"")))) {
            Script script = act(talk(), 1, Deed.ASK, "count", "one\n(.*\n)*?\n");
            assertThat(counting.run(new Scenario(script, () -> operation -> "null", false), Plan.IN_ORDER).ends())
                .hasToString("[null, \"one\\ntwo\\n\"]");
        }
    }

    @Test
    void somebody_at_a_console_types_and_sees_what_is_printed() {
        try (Explorer explorer = new Explorer(student("TalkServer", TALK + """
                }
                class Desk implements Runnable {
                    private final TalkServer server;
                    private final BufferedReader in;
                    private final PrintWriter out;
                    public Desk(TalkServer server, BufferedReader in, PrintWriter out) {
                        this.server = server; this.in = in; this.out = out;
                    }
                    public void run() { in.lines().forEach(line -> out.println(line + " at " + server.port())); }
                """))) {
            Script script = act(talk(), 1, Deed.ASK, "hi").then("console", Deed.TYPE.word(), "one\ntwo", "Desk");
            assertThat(explorer.run(new Scenario(script, () -> operation -> "null", false), Plan.IN_ORDER).ends())
                .hasToString("[null, \"you said hi\", \"one at PORT\\ntwo at PORT\\n\"]");
        }
    }

    /** With a limit of its own: other tests of this JVM wait in vain on purpose, and shorten the usual one. */
    private static StageOptions student(String className, String body) {
        return Student.writes(className, body).withLimitBeats(300);
    }
}
