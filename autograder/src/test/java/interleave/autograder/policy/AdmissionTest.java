package interleave.autograder.policy;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.compile.Compile;
import interleave.autograder.compile.Compiled;
import interleave.autograder.handin.Handin;
import interleave.autograder.intake.SourceFile;
import interleave.autograder.intake.Submission;
import interleave.autograder.isolation.Isolation;
import interleave.testkit.lab.Labs;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may run and what may not, as the pipeline sees it. */
class AdmissionTest {

    private static final Handin HANDIN = new Handin("ann", Labs.byId("lab1-echo"));
    private static final String SERVER =
            "package lab1; public class EchoServer implements Runnable, AutoCloseable"
            + " { public void close() { } public void run() { %s } }";

    @TempDir
    Path folder;

    @Test
    void a_lawful_server_may_run() throws Exception {
        Compiled compiled = compiled(SERVER.formatted("System.out.println();"));

        assertThat(new Admission().admit(compiled))
                .isEqualTo(new Admitted(HANDIN, compiled.classes(), List.of("note"), Optional.empty()));
    }

    @Test
    void a_server_that_starts_a_process_may_not_run() throws Exception {
        Admitted admitted = new Admission().admit(compiled(SERVER.formatted(
                "try { Runtime.getRuntime().exec(\"ls\"); } catch (java.io.IOException e) { }")));

        assertThat(admitted.classes()).isEmpty();
        assertThat(admitted.refusal()).hasValueSatisfying(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.POLICY);
            assertThat(finding.evidence())
                    .containsExactly("EchoServer.java:1 calls java.lang.Runtime.exec(String)");
            assertThat(finding.cause()).startsWith("processes: ");
        });
    }

    @Test
    void a_file_without_the_class_of_its_name_may_not_run() throws Exception {
        Admitted admitted = new Admission().admit(compiled("package lab1; class Other { }"));

        assertThat(admitted.refusal()).hasValueSatisfying(finding -> assertThat(finding.got())
                .isEqualTo("the rule about servers of lab1-echo found no class that it speaks of"));
    }

    @Test
    void a_refusal_of_the_compiler_is_handed_on() {
        Finding finding = new Finding(Kind.DOES_NOT_COMPILE, "a", "b", "c", List.of(), "");

        assertThat(new Admission().admit(new Compiled(HANDIN, Optional.empty(), List.of(),
                Optional.of(finding))))
                .isEqualTo(new Admitted(HANDIN, Optional.empty(), List.of(), Optional.of(finding)));
    }

    private Compiled compiled(String source) throws Exception {
        try (Compile compile = new Compile(folder, folder, Isolation.LIMITS)) {
            return compile.compile(new Submission(HANDIN,
                    List.of(new SourceFile("EchoServer.java", source.getBytes(StandardCharsets.UTF_8))),
                    List.of("note"), Optional.empty()));
        }
    }
}
