package interleave.autograder.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void what_a_spreadsheet_would_compute_gets_an_apostrophe(String formula) {
        assertThat(Csv.text(formula).replace("\"", "")).isEqualTo("'" + formula);
    }

    @Test
    void separators_and_quotes_and_line_ends_are_quoted() {
        assertThat(Csv.text("Doe, \"Jane\"")).isEqualTo("\"Doe, \"\"Jane\"\"\"");
        assertThat(Csv.text("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(Csv.text("Jane Doe")).isEqualTo("Jane Doe");
    }

    @Test
    void rows_end_as_the_standard_says() {
        assertThat(Csv.row(List.of("a", "b"))).isEqualTo("a,b\r\n");
    }

    @Test
    void a_hostile_name_is_one_cell_of_one_row() {
        String csv = GradesCsv.render(List.of(Scores.hostile()), scored -> "x/feedback.html");
        assertThat(csv.split("\r\n")).hasSize(2);
        assertThat(csv).contains("\r\n\"'=cmd|' /C calc'!A0 ␛[31m").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void who_was_not_graded_has_no_points_in_the_gradebook() {
        assertThat(GradesCsv.render(List.of(Scores.notGraded()), scored -> "x/feedback.html"))
                .contains("Barbara Liskov,lab1-echo,,10,,,,not graded,inconclusive,x/feedback.html\r\n");
    }
}
