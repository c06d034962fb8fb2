package interleave.autograder.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.autograder.grade.WorkFolder;
import interleave.autograder.handout.Handout;
import interleave.autograder.handout.HandoutZip;
import interleave.autograder.isolation.Isolation;
import interleave.autograder.isolation.Wanted;
import interleave.autograder.kit.StudentSeat.Run;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Mistakes of a first evening: each one gets a sentence that says what to do, from the tests or on the start page, or
 * does no harm. {@code HandoutTest} has spaces and accents in paths, the testkit's desk an update that is stopped.
 */
class FirstEveningTest {

    /** For what comes sooner or later. */
    private static final long LIMIT_SECONDS = 300;
    private static final long LOOK_MILLIS = 20;

    @TempDir
    private Path folder;
    private Path handout;
    private Path lab;

    @BeforeEach
    void unpack() throws IOException {
        assumeTrue(StudentSeat.maven().isPresent(), "skipped: mvn is not on the PATH");
        Path zip = folder.resolve("handout.zip");
        HandoutZip.write(Handout.of(Checkout.root(), Labs.all().subList(0, 2)), zip);
        handout = StudentSeat.unzipped(zip, folder.resolve("evening"));
        lab = handout.resolve("labs/lab1-echo");
    }

    /** The start page has a row for what Maven or the system says. */
    private void isExplained(String message, String advice) throws IOException {
        try (Stream<String> page = Files.lines(handout.resolve("README.md"))) {
            assertThat(page.filter(line -> line.startsWith("| ") && line.contains(message)).toList()).as(message)
                .hasSize(1).allSatisfy(row -> assertThat(row).contains(advice));
        }
    }

    @Test
    void a_package_of_one_s_own_does_no_harm_and_no_main_and_no_flush_are_told_by_the_tests() throws Exception {
        Path server = lab.resolve("src/main/java/lab1/EchoServer.java");
        String solved = Files.readString(Checkout.root()
            .resolve("solutions/lab1-echo/src/main/java/lab1/EchoServer.java"));
        String mistaken = solved.substring(0, solved.indexOf("public static void main(")).concat("\n}\n")
            .replace("package lab1;", "package evening;").replace("out.flush();", "");
        assertThat(mistaken).contains("package evening;").doesNotContain("flush();");
        Files.writeString(server, mistaken);

        Run run = StudentSeat.mvn(lab, "-Dtest=RulesTest");
        assertThat(run.output()).contains("  expected: static void main(String[])", "  got:      no such member",
            "Keep the names and parameters that the handout gives.");
        Run second = StudentSeat.mvn(lab, "-Dtest=Task2*#a_line_is_answered_while_the_client_stays");
        assertThat(second.output()).contains("no answer: ").containsIgnoringCase("flush");
        isExplained("no such member", "give it back");
        isExplained("`no answer`", "flush()");
    }

    /** As A1 has it, and as the grader does it. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void what_the_JDK_at_hand_knows_may_be_used() throws Exception {
        Files.writeString(lab.resolve("src/main/java/lab1/Helper.java"),
            "package lab1; class Helper { { Thread.startVirtualThread(() -> { }); } }");
        assertThat(StudentSeat.mvn(lab, "-Dtest=RulesTest").status()).isZero();
    }

    @Test
    void line_ends_of_Windows_do_no_harm() throws Exception {
        try (Stream<Path> files = Files.walk(handout.resolve("labs"))) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(java|md|xml|txt)")).toList()) {
                Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            }
        }
        Run run = StudentSeat.mvn(lab, "-Dtest=Task1*#close_makes_run_return");
        assertThat(run.output()).contains("Lab 1: an echo server", "Next: task 1.",
            "  not run  task 2   3 points");
        isExplained("bad interpreter", "Unpack the zip again");
    }

    @Test
    void a_JDK_that_is_too_old_is_explained() throws Exception {
        // No such JDK is at hand: a release that none knows brings the same words.
        assertThat(StudentSeat.mvn(lab, "-Dmaven.compiler.release=99").output())
            .contains("release version 99 not supported");
        isExplained("release version 17 not supported", "Install 17 or later");
    }

    @Test
    void a_first_run_without_a_network_is_explained() throws Exception {
        Path nothing = Files.createDirectory(folder.resolve("nothing loaded yet"));
        assertThat(StudentSeat.mvn(lab, "-Dmaven.repo.local=" + nothing).output()).contains("Cannot access central");
        isExplained("`Cannot access central`", "needs the network");
        isExplained("`Could not transfer artifact`", "needs the network");
    }

    @Test
    void a_JAVA_HOME_that_is_wrong_is_explained() throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "skipped: runs the shell's mvnw");
        ProcessBuilder wrapper = new ProcessBuilder("sh", handout.resolve("mvnw").toString(), "-v");
        wrapper.environment().put("JAVA_HOME", folder.resolve("nowhere").toString());
        assertThat(output(wrapper)).contains("JAVA_HOME environment variable is not defined");
        isExplained("`JAVA_HOME` is not defined", "Install a JDK");
    }

    @Test
    void a_port_in_use_is_told_by_the_program_and_explained() throws Exception {
        Checkout.copy(Checkout.root().resolve("solutions/lab1-echo/src/main"), lab.resolve("src/main"));
        assertThat(StudentSeat.mvn(lab, "-Dtest=RulesTest").status()).isZero();
        try (ServerSocket earlier = new ServerSocket(0)) {
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            assertThat(output(new ProcessBuilder(java.toString(), "-cp", lab.resolve("target/classes").toString(),
                "lab1.EchoServer", String.valueOf(earlier.getLocalPort())))).contains("Address already in use");
        }
        isExplained("Address already in use", "Ctrl-C");
    }

    private static String output(ProcessBuilder command) throws IOException {
        Process process = command.redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"false, error while writing", "true, Read-only file system"})
    void a_folder_that_cannot_be_written_to_is_explained(boolean isCompiled, String message) throws Exception {
        if (isCompiled) {
            assertThat(StudentSeat.mvn(lab, "-Dtest=RulesTest").status()).isZero();
        }
        // Not by its mode, which does not hold root.
        Isolation walls = Wanted.AUTO.onThisMachine();
        assumeTrue(walls.isByKernel(), "skipped: " + walls.lacking());
        Run run = StudentSeat.behind(List.of(walls.bubblewrap().orElseThrow().toString(), "--dev-bind", "/", "/",
            "--ro-bind", handout.toString(), handout.toString(), "--"), lab, "-Dtest=RulesTest");
        assertThat(run.status()).isNotZero();
        assertThat(run.output()).contains(message);
        isExplained("`" + message + "`", "Move");
    }

    @Test
    void a_class_of_which_half_was_written_is_told_with_what_to_do_and_that_helps() throws Exception {
        assertThat(StudentSeat.mvn(lab, "-Dtest=RulesTest").status()).isZero();
        Path compiled = lab.resolve("target/classes/lab1/EchoServer.class");
        byte[] whole = Files.readAllBytes(compiled);
        Files.write(compiled, Arrays.copyOf(whole, whole.length / 2));

        Run again = StudentSeat.mvn(lab, "-Dtest=Task1*#close_makes_run_return");
        assertThat(again.output()).contains("  got:      EchoServer.class ends in the middle",
            "  likely:   An earlier run was stopped while the compiler wrote it. Delete the folder target of this\n");
        isExplained("`ends in the middle`", "Delete the folder `target`");
        isExplained("`is for Java`", "Delete the folder `target`");

        new WorkFolder(lab.resolve("target")).close();
        assertThat(StudentSeat.mvn(lab, "-Dtest=Task1*#close_makes_run_return").output())
            .contains("not written yet: Lab 1, task 1: open the port");
    }

    @Test
    void a_run_that_is_killed_leaves_no_process_and_does_no_harm_to_the_next_one() throws Exception {
        Checkout.copy(Checkout.root().resolve("solutions/lab1-echo/src/main"), lab.resolve("src/main"));
        Process killed = StudentSeat.start(lab);
        List<ProcessHandle> started = untilTestsRun(killed);
        killed.destroyForcibly();
        for (ProcessHandle each : started) {
            each.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        }
        Run again = StudentSeat.mvn(lab);
        assertThat(again.status()).as(again.output()).isZero();
        assertThat(again.output()).contains("10 of 10 points");
        isExplained("stopped in the middle", "same command again");
    }

    /** The processes of Maven's once a program of the student's is one of them. */
    private static List<ProcessHandle> untilTestsRun(Process maven) throws InterruptedException {
        for (long waited = 0; waited < LIMIT_SECONDS * 1000; waited += LOOK_MILLIS) {
            List<ProcessHandle> started = maven.descendants().toList();
            if (started.stream().anyMatch(each -> each.info().commandLine().orElse("").contains("StageMain"))) {
                return started;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        throw new AssertionError("mvn test was started; expected a stage, got none within " + LIMIT_SECONDS + " s");
    }
}
