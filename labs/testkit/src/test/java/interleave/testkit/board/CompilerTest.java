package interleave.testkit.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

class CompilerTest {

    @TempDir
    private Path folder;

    private List<String> compile(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("Bank.java"), source);
        return new Compiler(folder.resolve("classes")).compile(List.of(file));
    }

    @Test
    void an_error_is_told_with_its_file_and_line() throws IOException {
        assertThat(compile("class Bank {\n  int balance = 1\n}\n")).containsExactly("Bank.java:2: ';' expected");
    }

    /** As A1 has it, and as the grader does it. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void what_the_JDK_at_hand_knows_may_be_used() throws IOException {
        assertThat(compile("class Bank { { Thread.startVirtualThread(() -> { }); } }")).isEmpty();
    }

    @Test
    void sources_are_UTF_8_and_a_class_that_is_gone_leaves_no_file_behind() throws IOException {
        assertThat(compile("class Bank { String é = \"é\"; } class Old { }")).isEmpty();
        assertThat(folder.resolve("classes/Old.class")).exists();
        assertThat(compile("class Bank { }")).isEmpty();
        assertThat(folder.resolve("classes/Old.class")).doesNotExist();
        assertThat(folder.resolve("classes/Bank.class")).exists();
    }
}
