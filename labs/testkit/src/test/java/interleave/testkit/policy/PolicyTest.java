package interleave.testkit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the policy speaks as a whole, and that its silence always means something. */
class PolicyTest {

    private static final Lab ECHO = Labs.byId("lab1-echo");

    @TempDir
    Path classes;

    @Test
    void a_student_reads_what_is_refused_where_and_why() {
        Snippet snippet = Snippet.serverThatDoes("Runtime.getRuntime().exec(text);");

        assertThatExceptionOfType(CheckFailed.class)
                .isThrownBy(() -> Policy.of(ECHO).verify(snippet.compileTo(classes)))
                .satisfies(failure -> assertThat(failure.finding().kind()).isEqualTo(Kind.POLICY))
                .withMessage("""
                        policy: what your compiled classes use was compared with what the labs allow
                          expected: only what a lab's program needs
                          got:      1 place that is not allowed
                          evidence: EchoServer.java:10 calls java.lang.Runtime.exec(String)
                          likely:   processes: a lab's program is one process: it starts no other and \
                        does not look at them.""");
    }

    @Test
    void an_accepted_submission_passes_in_silence() {
        Path compiled = Snippet.serverWith("").compileTo(classes);

        assertThatCode(() -> Policy.of(ECHO).verify(compiled)).doesNotThrowAnyException();
    }

    @Test
    void refusals_come_in_the_order_of_files_and_lines() {
        Snippet snippet = Snippet.serverThatDoes("new File(text);\n\n\n\n\n\n\n\n\n\nnew File(text);")
                .file("A.java", "class A { { System.getenv(); } }");

        assertThat(Policy.of(ECHO).check(snippet.compileTo(classes)).refusals()).extracting(Refusal::where)
                .containsExactly("A.java:1", "EchoServer.java:10", "EchoServer.java:20");
    }

    @Test
    void the_first_twenty_refusals_are_listed_and_the_others_counted() {
        String hundredLines = IntStream.range(0, 100).mapToObj(i -> "System.getenv();\n")
                .collect(Collectors.joining());

        PolicyReport report = Policy.of(ECHO).check(Snippet.serverThatDoes(hundredLines).compileTo(classes));

        assertThat(report.refusals()).hasSize(20);
        assertThat(report.more()).isEqualTo(80);
        assertThat(report.finding().orElseThrow().evidence()).last().isEqualTo("and 80 more");
    }

    @Test
    void the_names_that_students_choose_are_bounded() {
        Snippet snippet = Snippet.serverWith("native void " + "x".repeat(60_000) + "();");

        assertThat(Policy.of(ECHO).check(snippet.compileTo(classes)).refusals()).singleElement()
                .satisfies(refusal -> assertThat(refusal.what()).hasSize(161));
    }

    @Test
    void a_part_of_a_lab_is_checked_without_the_rest() {
        Snippet snippet = new Snippet().file("Bank.java", "public class Bank { }");

        assertThat(Policy.of(Labs.byId("lab3-bank")).check(snippet.compileTo(classes)).isAccepted()).isTrue();
    }

    @Test
    void a_folder_without_classes_is_an_error() {
        assertThatExceptionOfType(NothingToCheck.class).isThrownBy(() -> Policy.of(ECHO).check(classes))
                .withMessage("there is no class to check: nothing has been compiled");
    }

    @Test
    void a_folder_that_does_not_exist_is_an_error() {
        assertThatExceptionOfType(NothingToCheck.class)
                .isThrownBy(() -> Policy.of(ECHO).check(classes.resolve("none")));
    }

    @Test
    void classes_without_any_of_the_lab_are_an_error() {
        Snippet snippet = new Snippet().file("Other.java", "class Other { class EchoServer { } }");

        assertThatExceptionOfType(NothingToCheck.class)
                .isThrownBy(() -> Policy.of(ECHO).check(snippet.compileTo(classes)))
                .withMessage("the rule about servers of lab1-echo found no class that it speaks of");
    }

    @Test
    void a_class_file_that_cannot_be_read_is_an_error() throws IOException {
        Snippet.serverWith("").compileTo(classes);
        Files.writeString(classes.resolve("Broken.class"), "this is no class file");

        assertThatIllegalStateException().isThrownBy(() -> Policy.of(ECHO).check(classes))
                .withMessageContaining("Broken.class");
    }

    @Test
    void a_class_file_of_a_later_java_than_the_reader_knows_is_an_error() throws IOException {
        Path server = Snippet.serverWith("").compileTo(classes).resolve("lab1/EchoServer.class");
        byte[] bytes = Files.readAllBytes(server);
        bytes[6] = 0x7F;
        Files.write(server, bytes);

        assertThatIllegalStateException().isThrownBy(() -> Policy.of(ECHO).check(classes))
                .withMessage("only 0 of 1 class files could be read: does this JDK write a newer format?");
    }
}
