package interleave.autograder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.kit.Checkout;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command, from its words to the files that it leaves. */
class GradeTest {

    private record Run(int status, String error) {
    }

    @TempDir
    private Path folder;

    @Test
    void a_class_is_graded_twice_with_the_same_results_byte_for_byte() throws IOException {
        Path samples = Checkout.root().resolve("autograder/samples");
        for (String student : new String[] {"lab1-echo/ada", "lab1-echo/carla", "lab1-echo/dmitri",
            "lab2-thread-per-client/greta", "lab3-bank/kira"}) {
            Checkout.copy(samples.resolve(student), folder.resolve("class").resolve(student));
        }
        assertThat(grade("--out", out("first"), "--jobs", "2", out("class")).status()).isZero();
        assertThat(grade("--out", out("second"), "--jobs", "1", out("class")).status()).isZero();

        Map<String, String> first = ResultFiles.withoutTimes(folder.resolve("first"));
        assertThat(first).containsOnlyKeys("ada", "carla", "dmitri", "greta", "kira");
        assertThat(ResultFiles.withoutTimes(folder.resolve("second"))).isEqualTo(first);
        assertThat(Files.readString(folder.resolve("second/grades.csv")))
            .isEqualTo(Files.readString(folder.resolve("first/grades.csv")))
            .contains("ada,lab1-echo,10,10,").contains("carla,lab1-echo,0,10,")
            .contains("kira,lab3-bank,20,20,2,");
        assertThat(Files.readString(folder.resolve("first/carla/lab1-echo/feedback.md"))).contains("does not compile");
        assertThat(Files.readString(folder.resolve("first/greta/lab2-thread-per-client/feedback.md")))
            .contains("two projects");
        assertThat(Files.readString(folder.resolve("first/kira/lab3-bank/feedback.md")))
            .contains("the own test catches a deadlock (task 5, contract sentence T1)")
            .contains("Your own test never ran these lines of BankServer.java: ");
    }

    @Test
    void of_several_attempts_the_best_one_counts_where_that_is_asked() throws IOException {
        Path samples = Checkout.root().resolve("autograder/samples/lab1-echo");
        Path handins = Files.createDirectories(folder.resolve("handins"));
        Files.copy(samples.resolve("ada/src/main/java/lab1/EchoServer.java"),
            handins.resolve("jane@x.edu_1_EchoServer.java"));
        Files.writeString(handins.resolve("jane@x.edu_2_EchoServer.java"), "does not compile");

        assertThat(grade("--out", out("best"), "--attempts", "best", handins.toString()).status()).isZero();

        assertThat(Files.readString(folder.resolve("best/grades.csv"))).contains("jane@x.edu,lab1-echo,10,10,");
        assertThat(Files.readString(folder.resolve("best/jane_x.edu/lab1-echo/feedback.md")))
            .contains("attempt 1 of 2, the best one of them");
    }

    @Test
    void hand_ins_of_which_nobody_can_tell_the_lab_hold_up_no_report_of_the_others() throws IOException {
        Checkout.copy(Checkout.root().resolve("autograder/samples/lab1-echo/ada"), folder.resolve("class/ada"));
        Files.createDirectories(folder.resolve("class/bob"));
        Files.writeString(folder.resolve("class/bob/Main.java"), "class Main { }");
        Files.createDirectories(folder.resolve("class/eve"));
        Files.writeString(folder.resolve("class/eve/notes.txt"), "sorry");

        Run run = grade("--out", out("out"), "--format", "gradescope,classroom50,prairielearn,autolab,vpl,junit",
            out("class"));

        assertThat(run.status()).as(run.error()).isZero();
        assertThat(Files.readString(folder.resolve("out/grades.csv"))).contains("ada,lab1-echo,10,10,0,,100,")
            .contains("bob,unknown,0,0,0,,0,").contains("eve,unknown,0,0,0,,0,");
        assertThat(Files.readString(folder.resolve("out/class.html"))).contains("ada", "bob", "eve");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade", "grade no-such-folder", "grade --lab lab9 .", "grade --jobs 0 .",
        "grade --nonsense .", "grade --from paper .", "grade --attempts worst .",
        "grade --roster no-such-roster .", "grade --gradebook no-such-book .", "gradescope --lab lab9 x.zip",
        "gradescope x.zip", "grade --format paper .", "grade --deadline yesterday .", "grade --manual no-such-marks .",
        "score no-such-folder", "score .", "bench --rounds 0", "matrix --runs 0", "matrix --jobs 0",
        "matrix --only nobody", "matrix --only (", "doctor --only (", "doctor --only nobody",
        "grade --isolation perhaps .", "grade --shard 3/2 .", "grade --slurm 0 .", "grade --slurm 2 --shard 1/2 .",
        "grade --slurm-script .", "grade --shard 1/2 --gradebook x.csv .", "grade --slurm 2 --only x .",
        "grade --only nobody ../autograder/samples", "merge", "merge no-such-folder", "likeness",
        "likeness --jplag no-such-jar .", "nonsense", ""})
    void wrong_usage_is_told_and_ends_with_status_2(String line) {
        Run run = execute(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error()).isNotBlank();
    }

    @Test
    void a_folder_without_submissions_is_wrong_usage() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Run run = grade(out("empty"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error()).contains("There is no submission in");
    }

    @Test
    void a_faulty_rubric_is_told_with_file_and_line_before_anything_runs() throws IOException {
        Path rubric = Files.writeString(folder.resolve("mine.yaml"), """
            lab: lab1-echo
            points: 10
            tasks:
              - task: 1
                title: Open the port
                points: 9
            """);
        Run run = grade("--rubric", rubric.toString(), Checkout.root().resolve("autograder/samples").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error()).contains("mine.yaml:2:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"grade", "score", "merge", "gradescope", "replay", "matrix", "bench", "likeness"})
    void help_teaches_with_an_example(String name) {
        StringWriter out = new StringWriter();
        CommandLine command = Main.commandLine().setOut(new PrintWriter(out));
        assertThat(command.execute(name, "--help")).isZero();
        assertThat(out.toString()).contains("\n  interleave " + name + " ").contains("Exit status");
        assertThat(out.toString().lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private static Run grade(String... arguments) {
        return execute(Stream.concat(Stream.of("grade"), Stream.of(arguments)).toArray(String[]::new));
    }

    private static Run execute(String... words) {
        StringWriter error = new StringWriter();
        int status = Main.commandLine().setErr(new PrintWriter(error, true)).execute(words);
        return new Run(status, error.toString());
    }
}
