package interleave.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "ada_1001; ada_1001",
        "José Ñandú; Jose_Nandu",
        "../../etc/passwd; etc_passwd",
        "..; student",
        "''; student",
        "李明; student",
        "con; student_con",
        "NUL.txt; student_NUL.txt",
        "lpt1; student_lpt1",
        "console; console",
        ".hidden; hidden",
        "dot.; dot",
        "C:\\Users\\x; C_Users_x"})
    void a_name_is_made_safe(String student, String folder) {
        assertThat(new FolderNames().of(student)).isEqualTo(folder);
    }

    @Test
    void two_students_never_share_a_folder_even_where_case_does_not_count() {
        FolderNames names = new FolderNames("grades.csv");
        assertThat(names.of("Ada")).isEqualTo("Ada");
        assertThat(names.of("ada")).isEqualTo("ada-2");
        assertThat(names.of("ada-2")).isEqualTo("ada-2-2");
        assertThat(names.of("grades.csv")).isEqualTo("grades.csv-2");
    }

    @Test
    void the_same_student_keeps_the_folder() {
        FolderNames names = new FolderNames();
        assertThat(names.of("ada")).isEqualTo("ada");
        assertThat(names.of("ada")).isEqualTo("ada");
    }

    @Test
    void a_very_long_name_is_cut() {
        assertThat(new FolderNames().of("x".repeat(10_000))).hasSize(60);
    }

    @Property(tries = 200)
    void every_name_is_safe_and_unique(@ForAll Set<String> students) {
        FolderNames names = new FolderNames();
        Set<String> folders = new HashSet<>();
        for (String student : students) {
            String folder = names.of(student);
            assertThat(folder).matches("[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?");
            assertThat(folders.add(folder.toLowerCase(Locale.ROOT))).as("%s is taken twice", folder).isTrue();
        }
    }
}
