package interleave.testkit.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import interleave.testkit.client.Peer;
import interleave.testkit.verdict.CheckFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds between a test and the hostile code on its stage. */
class StageRulesTest {

    private static final String LOADERS = "getClass().getClassLoader(), ClassLoader.getSystemClassLoader()";

    /** What the wire carries for the value 7. */
    private static final String FRAME =
        "0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 5, 'v', 'a', 'l', 'u', 'e', 0, 0, 0, 1, 0, 0, 0, 2, 'i', '7'";

    @Test
    void nothing_of_the_test_is_on_the_class_path_of_the_stage() {
        StageOptions options = Student.writes("Spy", """
            public String find(String name) {
                for (ClassLoader loader : new ClassLoader[] {%s}) {
                    try { return loader.loadClass(name).getName(); } catch (ClassNotFoundException none) { }
                }
                return "none";
            }""".formatted(LOADERS));
        try (Stage stage = Stage.open(options)) {
            Subject spy = stage.create("Spy");
            for (Class<?> secret
                    : List.of(StageRulesTest.class, Test.class, Stage.class, Peer.class, CheckFailed.class)) {
                assertThat(spy.call("find", secret.getName()).asText()).as(secret.getName()).isEqualTo("none");
            }
        }
    }

    @Test
    void students_classes_do_not_see_the_inside_of_the_stage() {
        StageOptions options = Student.writes("Spy", """
            public String find(String name) {
                try { return Class.forName(name).getName(); } catch (ClassNotFoundException none) { return "none"; }
            }""");
        try (Stage stage = Stage.open(options)) {
            Value found = stage.create("Spy").call("find", "interleave.testkit.inside.StageMain");
            assertThat(found.asText()).isEqualTo("none");
        }
    }

    @Test
    void the_token_stands_in_no_argument_variable_or_property() {
        StageOptions options = Student.writes("Spy", """
            public String all() throws Exception {
                return System.getenv() + " " + System.getProperties() + " " + ProcessHandle.current().info()
                    + " " + java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments();
            }""");
        try (Stage stage = Stage.open(options)) {
            assertThat(stage.create("Spy").call("all").asText()).doesNotContainPattern("[0-9a-f]{32}");
        }
    }

    @Test
    void the_environment_of_the_tester_stays_outside() {
        StageOptions options = Student.writes("Spy",
            "public String names() { return new TreeSet<>(System.getenv().keySet()).toString(); }");
        try (Stage stage = Stage.open(options)) {
            assertThat(stage.create("Spy").call("names").asText()).isIn("[LC_ALL]", "[LC_ALL, SystemRoot]");
        }
    }

    @Test
    void standard_input_after_the_first_line_is_the_students() {
        StageOptions options = Student.writes("Reader", """
            public static void main(String[] args) throws IOException {
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    System.out.println("got " + line);
                }
            }""");
        try (Stage stage = Stage.open(options)) {
            Program program = stage.run("Reader");
            program.type("one").type("two").expectLine("got one").expectLine("got two").endInput();
            program.expectExit(0);
            program.expectNoMoreOutput();
        }
    }

    @Test
    void a_program_that_ends_at_once_is_judged_by_its_end() {
        StageOptions options = Student.writes("Short", "public static void main(String[] args) { System.exit(3); }");
        for (int i = 0; i < 20; i++) {
            try (Stage stage = Stage.open(options)) {
                assertThat(stage.run("Short", "50237").awaitExit()).isEqualTo(3);
            }
        }
    }

    @Test
    void a_printed_stack_trace_ends_with_the_students_own_lines() {
        StageOptions options = Student.writes("Failing",
            "public static void main(String[] args) { Integer.parseInt(args[0]); }");
        try (Stage stage = Stage.open(options)) {
            Program program = stage.run("Failing", "x");
            assertThat(program.awaitExit()).isEqualTo(1);
            assertThat(program.stderr()).contains("NumberFormatException").contains("at Failing.main(Failing.java:")
                .doesNotContain("interleave.testkit");
        }
    }

    @Test
    void printing_what_looks_like_the_protocol_changes_nothing() {
        StageOptions options = Student.writes("Forger", """
            public int one() {
                byte[] frame = {%s};
                System.out.write(frame, 0, frame.length); System.out.flush();
                return 1;
            }""".formatted(FRAME));
        try (Stage stage = Stage.open(options)) {
            assertThat(stage.create("Forger").call("one").asInt()).isEqualTo(1);
        }
    }

    @Test
    void the_stage_answers_while_the_student_holds_every_lock_that_there_is() {
        StageOptions options = Student.writes("Holder", """
            public void hold() throws InterruptedException {
                synchronized (System.out) { synchronized (System.err) {
                    synchronized (Thread.class) { synchronized (String.class) {
                    synchronized (getClass().getClassLoader()) { synchronized ("done") {
                    synchronized (Thread.currentThread()) {
                        new CountDownLatch(1).await(); } } } } } } }
            }
            public int one() { return 1; }""");
        try (Stage stage = Stage.open(options)) {
            Subject holder = stage.create("Holder");
            Actor other = stage.actor("other");
            other.call(holder, "one");
            Call hold = stage.actor("holder").start(holder, "hold");
            assertThat(hold.awaitSettled()).isEqualTo(Call.State.WAITING);
            assertThat(other.call(holder, "one").asInt()).isEqualTo(1);
        }
    }

    @Test
    void an_interrupted_student_thread_does_not_harm_the_connection() {
        StageOptions options = Student.writes("Interrupted",
            "public int one() { Thread.currentThread().interrupt(); return 1; }");
        try (Stage stage = Stage.open(options)) {
            Subject subject = stage.create("Interrupted");
            assertThat(subject.call("one").asInt()).isEqualTo(1);
            assertThat(subject.call("one").asInt()).isEqualTo(1);
        }
    }

    @Test
    void package_private_and_sealed_types_of_one_student_work_together() {
        StageOptions options = Student.writes("Shapes", """
            sealed interface Shape permits Circle, Square { }
            record Circle(int r) implements Shape { }
            record Square(int a) implements Shape { }
            static int size(Shape shape) { return shape instanceof Circle c ? c.r : ((Square) shape).a; }
            public int both() { return size(new Circle(3)) + size(new Square(4)); }""");
        try (Stage stage = Stage.open(options)) {
            assertThat(stage.create("Shapes").call("both").asInt()).isEqualTo(7);
        }
    }

    @Test
    void the_default_charset_is_ASCII_and_the_wire_is_not_harmed_by_it() {
        StageOptions options = Student.writes("Charsets", """
            public String name() { return java.nio.charset.Charset.defaultCharset().name(); }
            public String same(String text) { return text; }""");
        try (Stage stage = Stage.open(options)) {
            Subject subject = stage.create("Charsets");
            assertThat(subject.call("name").asText()).isEqualTo("US-ASCII");
            assertThat(subject.call("same", "ěšč 🙂").asText()).isEqualTo("ěšč 🙂");
        }
    }

    @Test
    void an_evil_toString_or_getMessage_costs_its_own_call_only() {
        StageOptions options = Student.writes("Evil", """
            public Object loop() {
                return new Object() { public String toString() { while (true) { LockSupport.park(); } } };
            }
            public void fail() {
                throw new RuntimeException() { public String getMessage() { throw new IllegalStateException(); } };
            }
            public String large() { return "x".repeat(40_000_000); }
            public int one() { return 1; }""").withLimitBeats(20).withHeapMegabytes(512);
        try (Stage stage = Stage.open(options)) {
            Subject evil = stage.create("Evil");
            assertThat(catchThrowableOfType(CheckFailed.class, () -> stage.actor("a").call(evil, "loop"))).isNotNull();
            assertThat(stage.actor("b").start(evil, "fail").outcome().message()).isEqualTo("(its getMessage() fails)");
            assertThat(stage.actor("c").call(evil, "large").asText()).hasSizeLessThan(2_000_000);
            assertThat(evil.call("one").asInt()).isEqualTo(1);
        }
    }

    @Test
    void a_class_in_another_package_is_found_and_a_missing_one_is_told() {
        try (Stage stage = Stage.open(Student.writes("Present", "public int one() { return 1; }"))) {
            CheckFailed failed = catchThrowableOfType(CheckFailed.class, () -> stage.create("Absent"));
            assertThat(failed.finding().got()).isEqualTo("there is no class Absent among the compiled classes");
        }
    }

    @Test
    void a_program_that_was_compiled_anew_is_the_one_that_runs() throws IOException {
        StageOptions options = Student.writes("Answer", "public int value() { return 1; }");
        for (int asked = 0; asked < 3; asked++) {
            try (Stage stage = Stage.open(options)) {
                assertThat(stage.create("Answer").call("value").asInt()).isEqualTo(1);
            }
        }
        Path anew = Student.writes("Answer", "public int value() { return 2; }").classes();
        Files.move(anew.resolve("Answer.class"), options.classes().resolve("Answer.class"),
            StandardCopyOption.REPLACE_EXISTING);
        try (Stage stage = Stage.open(options)) {
            assertThat(stage.create("Answer").call("value").asInt()).as("what the new program answers").isEqualTo(2);
        }
    }
}
