package interleave.autograder.report.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import interleave.autograder.handin.Delivery;
import interleave.autograder.handin.Handin;
import interleave.autograder.handin.Person;
import interleave.autograder.handin.Person.Id;
import interleave.autograder.report.gradebook.Gradebook.Filled;
import interleave.autograder.run.Ran;
import interleave.autograder.score.Samples;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Scoring;
import interleave.testkit.lab.Labs;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gradebooks as they were downloaded, and as they go back. */
class GradebookTest {

    private static final List<String> NAMES =
        List.of("Doe, Jane", "O'Neil, \"\"Tim\"\"", "Ñandú, José", "李, 明", "Li-Moe, Ann");
    private static final String CANVAS = """
        Student,ID,SIS User ID,SIS Login ID,Section,Lab 1 (4711),Lab 10 (4712),Current Score
            Points Possible,,,,,10,20,(read only)
        "Doe, Jane",123,S1,jdoe,A,,3,55
        "Roe, John",124,S2,jroe,A,EX,,
        "Moe, Ann",125,S3,amoe,B,4,,
        "Student, Test",126,,x7,B,,,
        """;
    private static final String MOODLE = """
        Identifier,"Full name","Email address",Status,Grade,"Maximum Grade",Changeable,"Last modified (grade)"
        "Participant 1001","Jane Doe",j@x.edu,"Submitted for grading",,10.00,Yes,-
        "Participant 1002","John Roe",r@x.edu,"No submission",3.00,10.00,Yes,"Monday, 1 September 2026, 10:00 AM"
        """;
    private static final String GERMAN = """
        ID;"Vollst\u00e4ndiger Name";E-Mail-Adresse;Status;Gruppe;Bewertung;Bestwertung;"\u00c4nderbar"
        "Teilnehmer/in1001";"Jane Doe";j@x.edu;Abgegeben;"Team Blau";;"100,00";Ja
        "Teilnehmer/in1002";"John Roe";r@x.edu;Abgegeben;"Team Blau";"50,00";"100,00";Ja
        "Teilnehmer/in1003";"Ann Moe";a@x.edu;"Keine Abgabe";"Team Rot";;"100,00";Ja
        """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void of_300_rows_of_canvas_nothing_changes_but_the_grades(String end) throws IOException {
        List<Scored> scores = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            scores.add(score(Id.CANVAS, String.valueOf(9_000 + i), "whoever" + i));
        }
        Filled filled = read(canvas("", end)).fill(scores);
        assertThat(text(filled)).isEqualTo(canvas("5.5", end));
        assertThat(filled.notes()).isEmpty();
        assertThat(column(filled, "Lab 1 (4711)")).hasSize(301).filteredOn("5.5"::equals).hasSize(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void of_300_rows_of_moodle_nothing_changes_but_the_grades(String end) throws IOException {
        List<Scored> scores = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            scores.add(score(Id.MOODLE, String.valueOf(9_000 + i), NAMES.get(i % 5).replace("\"\"", "") + i));
        }
        Filled filled = read(moodle("", end)).fill(scores);
        assertThat(text(filled)).isEqualTo(moodle("5.5", end));
        assertThat(filled.notes()).isEmpty();
        assertThat(column(filled, "Grade")).hasSize(300).containsOnly("5.5");
    }

    private static String canvas(String grade, String end) {
        StringBuilder file = new StringBuilder("\uFEFFStudent,ID,SIS User ID,SIS Login ID,Section,Lab 1 (4711),"
            + "\"Lab, 2 (4)\"" + end + ",,,,,Manual Posting," + end + "    Points Possible,,,,,10,20" + end);
        for (int i = 0; i < 300; i++) {
            file.append('"').append(NAMES.get(i % 5)).append("\",").append(9_000 + i).append(",,\"l").append(i)
                .append("\", A ,").append(grade).append(",=1+1").append(end);
        }
        return file.toString();
    }

    private static String moodle(String grade, String end) {
        StringBuilder file = new StringBuilder("Identifier,\"Full name\",Status,Grade,\"Maximum Grade\","
            + "\"Feedback comments\"" + end);
        for (int i = 0; i < 300; i++) {
            file.append("\"Participant ").append(9_000 + i).append("\",\"").append(NAMES.get(i % 5)).append(i)
                .append("\",\"Submitted, late\",").append(grade).append(",10.00,\"<p>two").append(end)
                .append("lines</p>\"").append(end);
        }
        return file.toString();
    }

    @Test
    void who_is_on_one_side_only_is_told() throws IOException {
        Filled filled = read(CANVAS).fill(List.of(score(Id.CANVAS, "123", "doejane"), score(Id.CANVAS, "999", "poebob"),
            score(Id.CANVAS, "124", "roejohn")));
        assertThat(text(filled)).isEqualTo(CANVAS.replace("jdoe,A,,3", "jdoe,A,5.5,3"));
        assertThat(filled.notes()).containsExactly("Roe, John is excused: the cell was left as it is",
            "handed in, but in no row of the gradebook, or in several: poebob",
            "in the gradebook, but handed in nothing: Moe, Ann; Student, Test");
    }

    @Test
    void a_row_is_found_by_login_and_by_name_too() throws IOException {
        Filled filled = read(CANVAS).fill(List.of(score("jdoe"), score("Ann Moe")));
        assertThat(column(filled, "Lab 1 (4711)")).containsExactly("10", "5.5", "EX", "5.5", "");
    }

    @Test
    void the_column_is_found_by_the_number_of_the_lab_or_told() throws IOException {
        assertThat(column(read(CANVAS, "Lab 10").fill(List.of(score("jdoe"))), "Lab 10 (4712)"))
            .as("11 of 20 is 5.5 of 10").containsExactly("20", "11", "", "", "");
        assertThatThrownBy(() -> read(CANVAS).check(List.of(Labs.byId("lab3-bank")))).hasMessage("book.csv:1: no column"
            + " seems to be lab3-bank. Say which with --column; there are: Lab 1 (4711), Lab 10 (4712)");
        String twice = CANVAS.replace("Lab 10 (4712)", "lab01 again (4712)");
        assertThatThrownBy(() -> read(twice).check(List.of(Labs.byId("lab1-echo"))))
            .hasMessageStartingWith("book.csv:1: more than one column seems to be lab1-echo.");
    }

    @Test
    void another_scale_is_converted_and_told() throws IOException {
        Filled filled = read(CANVAS.replace("Possible,,,,,10,", "Possible,,,,,100,")).fill(List.of(score("jdoe")));
        assertThat(column(filled, "Lab 1 (4711)")).contains("55");
        assertThat(filled.notes()).contains("\"Lab 1 (4711)\" goes to 100, the rubric to 10: points were converted");
    }

    @Test
    void moodles_worksheet_is_found_by_the_number_of_the_participant() throws IOException {
        Filled filled = read(MOODLE).fill(List.of(score(Id.MOODLE, "1001", "Jane Doe")));
        assertThat(text(filled)).isEqualTo(MOODLE.replace("grading\",,10", "grading\",5.5,10"));
        assertThat(filled.notes()).containsExactly("in the gradebook, but handed in nothing: John Roe");
    }

    @Test
    void moodle_speaks_other_languages_and_teams_get_one_grade() throws IOException {
        Filled filled = read(GERMAN).fill(List.of(score(Id.MOODLE, "1003", "Team Blau")));
        assertThat(text(filled)).isEqualTo(GERMAN.replace("\"Team Blau\";;", "\"Team Blau\";55;")
            .replace("\"50,00\";", "\"55\";"));
        assertThat(filled.notes()).contains("in the gradebook, but handed in nothing: Ann Moe");
    }

    @Test
    void a_comma_before_the_decimals_is_kept() throws IOException {
        String ten = GERMAN.replace("100,00", "10,00").replace("\"50,00\"", "");
        Filled filled = read(ten).fill(List.of(score(Id.MOODLE, "1001", "Jane Doe")));
        assertThat(text(filled)).isEqualTo(ten.replaceFirst("\"Team Blau\";;", "\"Team Blau\";5,5;"));
    }

    @Test
    void any_table_of_students_can_be_filled_where_the_column_is_told() throws IOException {
        String table = "Last name\tFirst name\tUsername\tLab one\nDoe\tJane\tjdoe\t-\n";
        assertThat(text(read(table, "lab one").fill(List.of(score("jdoe"))))).isEqualTo(table.replace("-", "5.5"));
        assertThatThrownBy(() -> read(table)).hasMessageContaining("Say with --column which column is to be filled")
            .hasMessageContaining("Lab one");
    }

    @Test
    void who_could_not_be_graded_and_who_handed_in_twice_keeps_the_cell() throws IOException {
        Scored failed = Scoring.score(Samples.refused("Jane Doe", Samples.finding(Kind.INCONCLUSIVE)), Samples.RUBRIC);
        Filled filled = read(MOODLE)
            .fill(List.of(failed, score(Id.EMAIL, "r@x.edu", "a"), score(Id.EMAIL, "R@x.edu", "b")));
        assertThat(text(filled)).isEqualTo(MOODLE);
        assertThat(filled.notes()).containsExactly("Jane Doe could not be graded: the cell was left as it is",
            "John Roe has several hand-ins (a; b): the cell was left as it is");
    }

    @Test
    void two_labs_in_one_column_are_refused() throws IOException {
        assertThatThrownBy(() -> read(MOODLE).check(List.of(Labs.byId("lab1-echo"), Labs.byId("lab3-bank"))))
            .hasMessage("book.csv has one column for lab1-echo and lab3-bank: grade one lab at a time.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,2\n", "\u0000\u0001"})
    void what_is_no_gradebook_is_told_with_its_line(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IllegalArgumentException.class)
            .hasMessageStartingWith("book.csv:1: ");
    }

    private Gradebook read(String text) throws IOException {
        return read(text, null);
    }

    private Gradebook read(String text, String column) throws IOException {
        return Gradebook.read(Files.writeString(folder.resolve("book.csv"), text), Optional.ofNullable(column));
    }

    private static String text(Filled filled) {
        return new String(filled.bytes(), StandardCharsets.UTF_8);
    }

    /** As another reader finds it. */
    private static List<String> column(Filled filled, String heading) throws IOException {
        return new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader())
            .<Map<String, String>>readValues(text(filled).replace("\uFEFF", "")).readAll().stream()
            .filter(row -> row.values().stream().noneMatch("Manual Posting"::equals))
            .map(row -> row.get(heading)).toList();
    }

    private static Scored score(String name) {
        return score(Id.NAME, name, name);
    }

    /** 5.5 of 10. */
    private static Scored score(Id id, String value, String student) {
        Person person = Person.called(student).with(new Person(Map.of(id, value)));
        Ran ran = Samples.ran(student, List.of(Samples.passed("opens", "1"), Samples.failed("a", "2"),
            Samples.passed("b", "2"), Samples.failed("c", "2"), Samples.failed("d", "2"), Samples.failed("long", "3")));
        return Scoring.score(new Ran(new Handin(student, Samples.LAB, List.of(person), Delivery.UNKNOWN),
            ran.isolation(), ran.environment(), ran.checks(), ran.notes(), Optional.empty()), Samples.RUBRIC);
    }
}
