package interleave.slides.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.slides.code.Excerpt.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcerptTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("Thing.java");
        Files.writeString(file, """
            class Thing {
                /** Not shown. */
                int count = 1;

                Thing(int count) { this.count = count; }

                @Override
                public String toString() {
                    // } is no end
                    return "}" + count;
                }

                void close() { }
                void close(int hard) { int inner = hard; }
            }
            """);
    }

    private List<Line> cut(String region) {
        return Excerpt.of(file, region).lines();
    }

    @Test
    void a_member_is_cut_without_its_javadoc_and_keeps_its_line_number() {
        assertThat(cut("count")).containsExactly(new Line(3, "int count = 1;"));
    }

    @Test
    void a_method_ends_where_the_compiler_sees_its_end() {
        assertThat(cut("toString")).extracting(Line::text).containsExactly("@Override", "public String toString() {",
            "    // } is no end", "    return \"}\" + count;", "}");
    }

    @Test
    void several_members_have_an_empty_line_between_them() {
        assertThat(cut("count;close()")).containsExactly(new Line(3, "int count = 1;"), new Line(0, ""),
            new Line(13, "void close() { }"));
    }

    @Test
    void one_of_two_methods_of_a_name_is_told_by_its_types() {
        assertThat(cut("close(int)")).extracting(Line::number).containsExactly(14);
    }

    @Test
    void a_name_that_two_members_have_is_refused() {
        assertThatThrownBy(() -> cut("close")).hasMessageContaining("has 2 members \"close\"");
    }

    @Test
    void a_missing_member_is_told_with_those_that_are_there() {
        assertThatThrownBy(() -> cut("depositt")).hasMessageContaining("no member \"depositt\"")
            .hasMessageContaining("toString");
    }

    @Test
    void a_local_variable_is_no_member() {
        assertThatThrownBy(() -> cut("inner")).hasMessageContaining("no member \"inner\"");
    }

    @Test
    void lines_from_one_text_to_another_are_cut() {
        assertThat(cut("\"no end\" to \"return\"")).extracting(Line::number).containsExactly(9, 10);
    }

    @Test
    void a_text_that_is_not_there_any_more_is_told() {
        assertThatThrownBy(() -> cut("\"no end\" to \"count = 1\"")).hasMessageContaining("\"count = 1\" from line 9");
    }

    @Test
    void a_missing_file_is_told() {
        assertThatThrownBy(() -> Excerpt.of(folder.resolve("Gone.java"), "x")).hasMessageContaining("Gone.java");
    }

    @Test
    void the_label_of_a_fault_is_not_shown() throws IOException {
        Files.writeString(file, "class Thing {\n    int count = 1; // FAULT: it begins at 0\n}\n");
        assertThat(cut("count")).containsExactly(new Line(2, "int count = 1;"));
    }
}
