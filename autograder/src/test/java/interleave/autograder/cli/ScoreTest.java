package interleave.autograder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import interleave.autograder.report.Report;
import interleave.autograder.run.Check;
import interleave.autograder.run.Ran;
import interleave.autograder.score.Rubric;
import interleave.autograder.score.Samples;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Scoring;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New points for results that are there, from the words of the command to the files that it leaves. */
class ScoreTest {

    private record Run(int status, String error) {
    }

    @TempDir
    private Path folder;

    @Test
    void marks_change_the_points_and_are_told_to_the_student() throws IOException {
        graded(List.of("1", "2", "3", "4"));
        Path marks = write("marks.csv", "student,task,points,comment\nada,2,1,copied from bob\n");
        assertThat(score("--manual", marks.toString()).status()).isZero();
        assertThat(reported("grades.csv")).contains("ada,lab1-echo,8,10,");
        assertThat(reported("ada/lab1-echo/feedback.md")).contains("Task 2: 1 point in place of 3: copied from bob");
        assertThat(score().status()).isZero();
        assertThat(reported("grades.csv")).as("without the marks").contains("ada,lab1-echo,10,10,");
    }

    @Test
    void a_gradebook_and_other_formats_need_no_second_run() throws IOException {
        graded(List.of("1", "2", "3", "4"));
        Path book = write("book.csv", "Student,ID,SIS Login ID,Lab 1 (7)\n\"Lovelace, Ada\",1,ada,\n");
        assertThat(score("--gradebook", book.toString(), "--format", "gradescope,junit").status()).isZero();
        assertThat(reported("gradebooks/book.csv")).endsWith("\"Lovelace, Ada\",1,ada,10\n");
        assertThat(Files.readString(book)).as("the instructor's own").endsWith(",ada,\n");
        assertThat(new ObjectMapper().readTree(reported("ada/lab1-echo/gradescope-results.json")).get("score").asInt())
            .isEqualTo(10);
        assertThat(reported("ada/lab1-echo/junit.xml")).contains("<testsuite ");
    }

    @Test
    void marks_that_do_not_fit_are_wrong_usage_and_nothing_is_written() throws IOException {
        graded(List.of("1", "2", "3", "4"));
        String before = reported("ada/lab1-echo/result.json");
        Run run = score("--manual", write("marks.csv", "student,task,points\nada,9,1\nada,1,1\n").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error()).contains("marks.csv:2: lab1-echo has no task 9", "marks.csv:3: task 1 is judged");
        assertThat(reported("ada/lab1-echo/result.json")).isEqualTo(before);
    }

    @Test
    void a_late_policy_needs_a_deadline() throws IOException {
        graded(List.of("1", "2", "3", "4"));
        String rubric = "lab: lab1-echo\npoints: 10\nlate: { per-day: 1 }\ntasks:\n";
        for (int task = 1; task <= 4; task++) {
            rubric += "  - { task: " + task + ", title: T, points: 2.5 }\n";
        }
        String file = write("mine.yaml", rubric).toString();
        assertThat(score("--rubric", file).error())
            .contains("mine.yaml: tells what late hand-ins lose, but no deadline");
        assertThat(score("--rubric", file, "--deadline", "2026-09-01T23:59").status()).isZero();
    }

    @Test
    void a_gradebook_is_never_written_over() throws IOException {
        graded(List.of("1", "2", "3", "4"));
        Path inside = write("reports/gradebooks/book.csv", "Student,ID,Lab 1 (7)\nada,1,\n");
        Run run = score("--gradebook", inside.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error()).contains("would be written over");
    }

    @Test
    void results_of_other_suites_are_told() throws IOException {
        graded(List.of("1", "2", "3", "4", "5"));
        assertThat(score().status()).isEqualTo(2);
        assertThat(score().error()).contains("are of other suites than these: grade again");
    }

    private Run score(String... arguments) {
        StringWriter error = new StringWriter();
        List<String> words = new ArrayList<>(List.of("score", folder.resolve("reports").toString()));
        words.addAll(List.of(arguments));
        int status = Main.commandLine().setErr(new PrintWriter(error, true)).execute(words.toArray(String[]::new));
        return new Run(status, error.toString());
    }

    /** Ada has passed one check of each of these tasks. */
    private void graded(List<String> tasks) throws IOException {
        List<Check> checks = new ArrayList<>();
        StringBuilder rubric = new StringBuilder("lab: lab1-echo\npoints: " + tasks.size() + "\ntasks:\n");
        for (String task : tasks) {
            checks.add(Samples.passed("check_" + task, task));
            rubric.append("  - { task: ").append(task).append(", title: T, points: 1 }\n");
        }
        Ran ran = Samples.ran("ada", checks);
        Scored scored = Scoring.score(ran, Rubric.parse("then.yaml", rubric.toString()));
        new Report(folder.resolve("reports"), List.of(ran.handin()), Set.of()).write(scored);
    }

    private String reported(String file) throws IOException {
        return Files.readString(folder.resolve("reports").resolve(file));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
