package interleave.autograder.kit;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.compile.Compile;
import interleave.autograder.compile.Compiled;
import interleave.autograder.intake.Intake;
import interleave.autograder.intake.SourceFile;
import interleave.autograder.intake.Submission;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.isolation.Wanted;
import interleave.autograder.policy.Admission;
import interleave.autograder.policy.Admitted;
import interleave.autograder.run.Check;
import interleave.autograder.run.Check.Status;
import interleave.autograder.run.Ran;
import interleave.autograder.run.SuiteRunner;
import interleave.autograder.run.Suites;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import interleave.testkit.verdict.Finding;
import interleave.testkit.stage.Walls;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A student's own test earns what it catches, and hostile ones earn nothing, cost nothing and reach nothing. */
class OwnTestsTest {

    private static final Lab BANK = Labs.byId("lab3-bank");
    private static final Path SAMPLES = Checkout.root().resolve("autograder/samples");
    private static final List<String> KINDS = List.of("a_check_then_act", "a_deadlock", "a_lost_update",
        "a_wrong_reply");

    @TempDir
    private static Path folder;
    private static Isolation isolation;
    private static Compile compile;
    private static SuiteRunner runner;
    private static Submission solution;
    private static Admitted program;

    @BeforeAll
    static void open() throws Exception {
        isolation = Wanted.AUTO.onThisMachine();
        compile = new Compile(Checkout.labs(), folder, isolation);
        runner = new SuiteRunner(Suites.hidden(), folder, isolation);
        solution = read(BANK, Checkout.solution(BANK).resolve("src/main/java"));
        program = new Admission().admit(compile.compile(solution));
    }

    @AfterAll
    static void close() {
        compile.close();
        runner.close();
    }

    private static Submission read(Lab lab, Path place) throws IOException {
        return new Intake(List.of(lab), Optional.of(lab)).readOne(place).orElseThrow();
    }

    private static Submission with(String test) {
        return new Submission(solution.handin(), solution.sources(), Optional.of(new SourceFile(
            "src/test/java/lab3/MyOwnTest.java", test.getBytes(StandardCharsets.UTF_8))), List.of(), Optional.empty());
    }

    private static String test(String body) {
        return """
            import interleave.testkit.explore.*;
            import interleave.testkit.stage.*;
            import org.junit.jupiter.api.*;

            class MyOwnTest {
                @Test
                void says() throws Exception {
                    %s
                }
            }
            """.formatted(body);
    }

    private static Ran judged(Optional<Admitted> test) throws InterruptedException {
        return runner.withOwnTest(before(solution), program, test);
    }

    private static Ran before(Submission submission) {
        return new Ran(submission.handin(), "", "", List.of(), List.of("a note"), Optional.empty());
    }

    private static Ran graded(Submission submission) throws IOException, InterruptedException {
        return judged(compile.compileOwnTest(submission).map(new Admission()::admitOwnTest));
    }

    /** Whatever the policy says of it. */
    private static Ran gradedUnseen(String body) throws IOException, InterruptedException {
        Compiled compiled = compile.compileOwnTest(with(test(body))).orElseThrow();
        return judged(Optional.of(new Admitted(compiled.handin(), compiled.classes(), compiled.notes(),
            compiled.refusal())));
    }

    private static List<String> caught(Ran ran) {
        assertThat(ran.refusal()).isEmpty();
        assertThat(ran.checks()).as("all checks are decided").hasSize(KINDS.size())
            .noneMatch(check -> check.status() == Status.INCONCLUSIVE);
        return ran.checks().stream().filter(check -> check.status() == Status.PASSED)
            .map(check -> check.id().replace("OwnTestSuite.the_own_test_catches_", "")).toList();
    }

    private static void assertEarnsNothing(Ran ran, Kind kind, String reason) {
        assertThat(caught(ran)).isEmpty();
        assertThat(ran.checks()).extracting(Check::finding).extracting(Optional::orElseThrow)
            .extracting(Finding::kind).containsOnly(kind);
        assertThat(ran.checks()).extracting(check -> check.finding().orElseThrow().got())
            .allSatisfy(got -> assertThat(got).contains(reason));
    }

    @ParameterizedTest
    @CsvSource({"lab4-readers-writers, nina", "lab5-chat, quentin", "lab6-inventory, sven"})
    void a_good_test_catches_every_kind_in_each_lab(String id, String student) throws Exception {
        Lab lab = Labs.byId(id);
        Submission handedIn = read(lab, SAMPLES.resolve(id).resolve(student));
        Admitted own = new Admission().admit(compile.compile(handedIn));
        Optional<Admitted> test = compile.compileOwnTest(handedIn).map(new Admission()::admitOwnTest);
        Ran ran = runner.withOwnTest(before(handedIn), own, test);
        assertThat(ran.checks()).as(told(ran)).hasSize(4).allMatch(check -> check.status() == Status.PASSED);
        assertThat(ran.notes()).as("its author's own program passes it").doesNotContain(
            "Your own test fails for your own program: look what it has found.");
    }

    @Test
    void a_good_test_of_the_bank_is_told_what_it_never_ran() throws Exception {
        Submission handedIn = read(BANK, SAMPLES.resolve("lab3-bank/kira"));
        assertThat(handedIn.sources()).noneMatch(file -> file.fileName().equals(Lab.OWN_TEST));
        Admitted own = new Admission().admit(compile.compile(handedIn));
        Ran ran = runner.withOwnTest(before(handedIn), own, compile.compileOwnTest(handedIn)
            .map(new Admission()::admitOwnTest));
        assertThat(caught(ran)).as(told(ran)).containsExactlyInAnyOrderElementsOf(KINDS);
        assertThat(ran.notes()).startsWith("a note")
            .anySatisfy(note -> assertThat(note).startsWith("Your own test never ran these lines of BankServer.java: "))
            .noneSatisfy(note -> assertThat(note).contains("of Bank.java"));
    }

    private static String told(Ran ran) {
        return ran.checks().stream().map(check -> check.id() + ": "
            + check.finding().map(Finding::text).orElse("passed")).collect(Collectors.joining("\n"));
    }

    @Test
    void a_test_of_one_kind_earns_that_kind() throws Exception {
        assertThat(caught(graded(with(test("""
            try (Stage stage = Stage.open()) {
                stage.create("Bank").expect(0, "withdraw", "jack").expect(0, "withdraw", "jack");
                stage.actor("other").call(stage.create("Bank").expect(0, "withdraw", "jack"), "deposit", "jack");
            }"""))))).containsExactly("a_deadlock");
    }

    @Test
    void a_test_that_always_passes_earns_nothing() throws Exception {
        assertEarnsNothing(graded(with(test(""))), Kind.OWN_TEST, "it passed for each of them");
    }

    @Test
    void a_test_that_accuses_a_right_program_earns_nothing() throws Exception {
        assertEarnsNothing(graded(with(test("Assertions.fail(\"wrong\");"))), Kind.OWN_TEST,
            "it fails for a right program");
    }

    @Test
    void a_test_that_claims_not_to_know_earns_nothing() throws Exception {
        assertEarnsNothing(graded(with(test("""
            throw interleave.testkit.lab.CurrentCheck.failed(interleave.testkit.verdict.Kind.INCONCLUSIVE, "", "", "");
            """))), Kind.OWN_TEST, "it could not tell");
    }

    @Test
    void who_hands_in_no_test_is_told_so_and_nothing_else() throws Exception {
        assertIsToldOfNone(graded(solution));
    }

    @Test
    void the_file_as_it_is_handed_out_is_no_test() throws Exception {
        Path skeleton = Checkout.skeleton(BANK).resolve("src/test/java/lab3").resolve(Lab.OWN_TEST);
        assertIsToldOfNone(graded(with(Files.readString(skeleton).replace("\n", "\r\n"))));
    }

    private static void assertIsToldOfNone(Ran ran) {
        assertThat(ran.refusal()).isEmpty();
        assertThat(ran.checks()).isEmpty();
        assertThat(ran.notes()).containsExactly("a note",
            "There is no test of your own, MyOwnTest.java, in what you handed in: it could earn a bonus.");
    }

    @Test
    void a_class_without_a_test_earns_nothing() throws Exception {
        assertEarnsNothing(graded(with("class MyOwnTest { }")), Kind.OWN_TEST, "it has no test in it yet");
    }

    @Test
    void a_test_that_does_not_compile_is_told_where() throws Exception {
        Ran ran = graded(with(test("new Bank();")));
        assertEarnsNothing(ran, Kind.OWN_TEST, "it was not run: does not compile");
        assertThat(ran.notes()).anySatisfy(note ->
            assertThat(note).startsWith("MyOwnTest.java was not run, does not compile: MyOwnTest.java:8: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"System.exit(0);", "new ProcessBuilder(\"true\").start();",
        "java.nio.file.Files.readAllBytes(java.nio.file.Path.of(\"x\"));", "System.setOut(null);",
        "interleave.testkit.stage.StudentClasses.folder();", "new java.io.FileInputStream(\"x\");",
        "Class.forName(\"interleave.testkit.own.OwnTestMain\");", "StageOptions.standard();"})
    void a_test_that_uses_what_no_test_needs_is_not_run(String body) throws Exception {
        Ran ran = graded(with(test(body)));
        assertEarnsNothing(ran, Kind.OWN_TEST, "it was not run: policy");
        assertThat(ran.notes()).anySatisfy(note ->
            assertThat(note).startsWith("MyOwnTest.java was not run, policy: MyOwnTest.java:8 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"System.exit(0);", "Runtime.getRuntime().halt(0);"})
    void a_test_that_ends_its_process_earns_nothing(String body) throws Exception {
        assertEarnsNothing(gradedUnseen(body), Kind.OWN_TEST, "it did not come to an end with a right program");
    }

    @Test
    void a_test_that_never_ends_earns_nothing_and_is_ended(@TempDir Path other) throws Exception {
        Admitted loop = new Admission().admitOwnTest(
            compile.compileOwnTest(with(test("while (true) { }"))).orElseThrow());
        try (SuiteRunner hasty = new SuiteRunner(Suites.hidden(), other, isolation,
                List.of("-Down.test.seconds=20"))) {
            assertEarnsNothing(hasty.withOwnTest(before(solution), program, Optional.of(loop)), Kind.OWN_TEST,
                "it did not come to an end with a right program");
        }
    }

    @Test
    void a_forged_verdict_earns_nothing_for_it_is_the_same_for_all_programs() throws Exception {
        String forged = """
            java.io.PrintStream out = new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out));
            out.println("own-test ended %s ");
            out.println("own-test ended %s AAAA");
            out.flush();
            Runtime.getRuntime().halt(0);""";
        assertEarnsNothing(gradedUnseen(forged.formatted("PASSED", "PASSED")), Kind.OWN_TEST, "it passed for each");
        assertEarnsNothing(gradedUnseen(forged.formatted("PASSED", "FAILED")), Kind.OWN_TEST, "it fails for a right");
    }

    /** No report at all, and one of a class with two thousand million probes. */
    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "AcDAEAcRAAAAAAAAAAAAAUH/////Bw=="})
    void a_report_of_coverage_that_is_none_is_told_as_such(String report) throws Exception {
        Ran ran = gradedUnseen("""
            new java.io.FileOutputStream(java.io.FileDescriptor.out)
                .write("own-test ended PASSED %s\\n".getBytes());
            Runtime.getRuntime().halt(0);""".formatted(report));
        assertThat(ran.notes()).containsExactly("a note",
            "Which lines of your program your own test ran could not be read from JaCoCo's report.");
    }

    @Test
    void a_test_sees_neither_the_grader_s_files_nor_its_processes_nor_its_network() throws Exception {
        Assumptions.assumeTrue(isolation.isByKernel(), "skipped: " + isolation.lacking());
        Ran ran = gradedUnseen("""
            for (String path : new String[] {"%1$s/autograder", "%1$s/solutions", "/etc/passwd"}) {
                if (new java.io.File(path).exists()) {
                    Assertions.fail(path);
                }
            }
            long others = ProcessHandle.allProcesses().filter(each -> each.pid() != 1).count();
            Assertions.assertEquals(0, others);
            Assertions.assertEquals(1, java.net.NetworkInterface.networkInterfaces().count());
            Assertions.assertThrows(java.io.IOException.class, () -> new ProcessBuilder("/bin/sh").start());
            Assertions.assertThrows(java.io.IOException.class,
                () -> new java.io.FileOutputStream(System.getProperty("user.dir") + "/left"));
            """.formatted(Checkout.root()));
        assertEarnsNothing(ran, Kind.OWN_TEST, "it passed for each of them");
    }

    @Test
    void a_test_s_files_take_no_more_memory_than_its_folder_may() throws Exception {
        Assumptions.assumeTrue(isolation.isByKernel(), "skipped: " + isolation.lacking());
        Assumptions.assumeTrue(new Walls(isolation.bubblewrap().orElseThrow()).boundsMemory(),
            "skipped: this bubblewrap is older than 0.7");
        Ran ran = gradedUnseen("""
            int megabytes = 0;
            try {
                while (megabytes < 400) {
                    String file = System.getProperty("java.io.tmpdir") + "/" + megabytes;
                    try (java.io.FileOutputStream out = new java.io.FileOutputStream(file)) {
                        for (int i = 0; i < 50; i++) {
                            out.write(new byte[1 << 20]);
                            megabytes++;
                        }
                    }
                }
            } catch (java.io.IOException full) {
            }
            Assertions.assertTrue(megabytes >= 200 && megabytes <= 256, megabytes + " MB");
            """);
        assertEarnsNothing(ran, Kind.OWN_TEST, "it passed for each of them");
    }
}
