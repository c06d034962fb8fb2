package interleave.testkit.own;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.testkit.stage.Student;
import interleave.testkit.verdict.CheckFailed;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a student reads at home about a test of the own. */
class OwnTestRulesTest {

    private static Path own(String body) {
        return Student.writesFile("MyOwnTest", """
            import interleave.testkit.explore.*;
            import interleave.testkit.stage.*;
            import org.junit.jupiter.api.*;
            class MyOwnTest {
                @Test
                void says() throws Exception {
                    %s
                }
            }
            class OtherTest {
                byte[] file() throws Exception {
                    return java.nio.file.Files.readAllBytes(java.nio.file.Path.of("no rule of this one's"));
                }
            }
            """.formatted(body)).classes();
    }

    @Test
    void what_the_public_tests_use_is_allowed() {
        Path tests = own("""
            try (Explorer explorer = Explorer.open(); Stage stage = Stage.open(); Server server = stage.serve("X")) {
                explorer.check(Scenario.on("X", () -> operation -> "").test("a").client("b"));
                Assertions.assertEquals("", server.connect().send("a").nextLine());
            }""");
        assertThatCode(() -> OwnTestRules.verify(tests)).doesNotThrowAnyException();
    }

    @Test
    void what_tells_a_program_by_its_files_is_refused_with_its_line() {
        Path tests = own("java.nio.file.Files.list(StudentClasses.folder());");
        assertThatThrownBy(() -> OwnTestRules.verify(tests)).isInstanceOf(CheckFailed.class)
            .hasMessageContaining("MyOwnTest.java:7").hasMessageContaining("StudentClasses.folder")
            .hasMessageNotContaining("OtherTest");
    }

    @Test
    void who_has_no_test_of_the_own_breaks_no_rule(@TempDir Path empty) {
        assertThatCode(() -> OwnTestRules.verify(empty)).doesNotThrowAnyException();
    }
}
