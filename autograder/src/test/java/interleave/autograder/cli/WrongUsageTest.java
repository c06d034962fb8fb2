package interleave.autograder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** What was said wrongly is told in words that help, before anything is run. */
class WrongUsageTest {

    private static final String RUBRIC = "lab: lab1-echo\npoints: 4\ntasks:\n  - { task: 1, title: A, points: 1 }\n"
        + "  - { task: 2, title: B, points: 1 }\n  - { task: 3, title: C, points: 1 }\n"
        + "  - { task: 4, title: D, points: 1 }\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void oneEmptyHandIn() throws IOException {
        Files.createDirectories(folder.resolve("class/jane"));
    }

    @Test
    void what_is_wrong_is_not_pushed_off_the_screen_by_the_help() {
        assertThat(told("grade", "--lab", "lab9", place("class")).lines())
            .hasSize(2).first().asString().startsWith("There is no lab 'lab9' to grade.");
        assertThat(told("grade", "--lab", "lab9", place("class"))).endsWith("interleave grade --help tells more.\n");
        assertThat(told()).startsWith("Say what to do").contains("Commands:");
    }

    @Test
    void examples_can_be_copied_from_the_help_as_they_stand() {
        assertThat(Main.commandLine().getSubcommands().values()).allSatisfy(command ->
            assertThat(command.getUsageMessage(Ansi.OFF).lines())
                .containsAll(Stream.of(command.getCommandSpec().usageMessage().footer())
                    .filter(line -> line.startsWith("  interleave ")).toList()));
    }

    @Test
    void a_rubric_in_another_encoding_is_told() throws IOException {
        Files.write(folder.resolve("mine.yaml"), RUBRIC.replace("title: A", "title: Ä")
            .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(graded("mine.yaml")).startsWith("mine.yaml: is not in UTF-8");
    }

    @Test
    void a_rubric_of_no_lab_is_told() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), RUBRIC.replace("lab1-echo", "lab9"));
        assertThat(graded("mine.yaml")).startsWith("mine.yaml: there is no lab 'lab9'");
    }

    @Test
    void of_two_rubrics_of_one_lab_nobody_knows_which_is_meant() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), RUBRIC);
        Files.writeString(folder.resolve("milder.yaml"), RUBRIC);
        assertThat(told("grade", "--out", place("reports"), "--rubric", place("mine.yaml"), "--rubric",
            place("milder.yaml"), place("class")))
            .startsWith("milder.yaml: there is another rubric of lab1-echo");
    }

    @Test
    void a_rubric_of_another_lab_makes_no_autograder_for_gradescope() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), RUBRIC);
        assertThat(told("gradescope", "--lab", "lab3-bank", "--rubric", place("mine.yaml"), place("bank.zip")))
            .contains("mine.yaml is a rubric of lab1-echo, and not of lab3-bank.");
        assertThat(folder.resolve("bank.zip")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--roster", "--manual", "--gradebook", "--rubric"})
    void a_folder_where_a_file_is_meant_is_told(String option) {
        assertThat(told("grade", "--out", place("reports"), option, place("class"), place("class")))
            .startsWith(place("class") + " is a folder, and no file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--roster", "--manual", "--gradebook", "--rubric"})
    void a_file_that_is_missing_is_told(String option) {
        assertThat(told("grade", "--out", place("reports"), option, place("lost"), place("class")))
            .startsWith(place("lost") + " is not there.");
    }

    @Test
    void reports_that_would_go_into_a_file_are_told_before_anything_is_run() throws IOException {
        Files.writeString(folder.resolve("grades.csv"), "mine\n");
        assertThat(told("grade", "--out", place("grades.csv"), place("class")))
            .startsWith(place("grades.csv") + " is a file: --out names the folder of the reports.");
    }

    /** A second run would take the reports of the first one for the students' work. */
    @Test
    void reports_that_would_lie_among_the_students_files_are_told_before_anything_is_run() {
        assertThat(told("grade", "--out", place("class/../class"), place("class")))
            .contains(" holds the hand-ins: reports would lie among the students' files.");
    }

    private String graded(String rubric) {
        return told("grade", "--out", place("reports"), "--rubric", place(rubric), place("class"));
    }

    private String told(String... words) {
        StringWriter error = new StringWriter();
        int status = Main.commandLine().setErr(new PrintWriter(error, true)).execute(words);
        assertThat(status).as(error.toString()).isEqualTo(2);
        return error.toString().replace("\r\n", "\n");
    }

    private String place(String name) {
        return folder.resolve(name).toString();
    }
}
