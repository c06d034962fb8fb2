package interleave.autograder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.kit.Checkout;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Long work: stopped, killed, gone on with, done again in part. */
class ResumeTest {

    private static final long LIMIT_SECONDS = 120;

    @TempDir
    private Path folder;
    private Path handins;

    /** Three that are run, though nothing of them is solved, and two that do not compile. */
    @BeforeEach
    void makeClass() throws IOException {
        handins = folder.resolve("class/lab1-echo");
        for (String student : List.of("alice", "bob", "chris")) {
            unsolved(student);
        }
        for (String student : List.of("dora", "erik")) {
            write(student, "class EchoServer { does not compile }");
        }
    }

    @Test
    void after_a_kill_resume_grades_the_rest_and_nothing_twice() throws Exception {
        assertThat(grade("undisturbed").end()).isZero();
        try (Program killed = Program.start("grade", "--jobs", "1", "--out", out("reports"), input())) {
            killed.awaitLine("\\[2/5] .*");
            killed.handle().destroyForcibly();
            killed.end();
        }
        Map<String, String> finished = results("reports");
        assertThat(finished).hasSizeBetween(2, 4);

        Program resumed = grade("reports", "--resume");

        assertThat(resumed.end()).isZero();
        assertThat(resumed.text()).contains("Kept: " + finished.size() + " of the same code, tests and environment.");
        assertThat(results("reports")).as("as they were, times included").containsAllEntriesOf(finished);
        assertThat(steady("reports")).isEqualTo(steady("undisturbed"));
        assertThat(Files.readString(folder.resolve("reports/grades.csv")))
            .isEqualTo(Files.readString(folder.resolve("undisturbed/grades.csv")));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there Ctrl-C cannot be sent to a process from outside")
    void ctrl_c_keeps_what_is_done_leaves_no_process_and_tells_how_to_go_on() throws Exception {
        try (Program stopped = Program.start("grade", "--jobs", "2", "--out", out("reports"), input())) {
            stopped.awaitLine("\\[1/5] .*");
            List<ProcessHandle> children = stopped.handle().descendants().toList();
            int status = stopped.stop();
            assertThat(stopped.end()).isEqualTo(status);
            assertThat(stopped.text()).endsWith("Stopped. What was graded by now is kept in " + out("reports")
                + ": the same command with --resume goes on.");
            assertThat(children).isNotEmpty();
            for (ProcessHandle child : children) {
                child.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
            }
        }
        assertThat(results("reports")).isNotEmpty().hasSizeLessThan(5);
        assertThat(files("reports")).as("nothing half done").noneMatch(name -> name.endsWith(".part"))
            .filteredOn(name -> name.equals("feedback.html")).hasSameSizeAs(results("reports").keySet());
    }

    @Test
    void a_second_run_tells_who_has_another_result_and_why() throws Exception {
        write("alice", "class EchoServer { does not compile }");
        write("bob", "class EchoServer { does not compile }");
        write("chris", "class EchoServer { does not compile }");
        assertThat(grade("reports").end()).isZero();
        unsolved("alice");
        write("erik", "class EchoServer { does not compile either }");

        Program second = grade("reports", "--changed");

        assertThat(second.end()).isZero();
        assertThat(second.text()).contains("Kept: 3 of the same code, tests and environment. To be run: 2.", """
            Since the last run:
              lab1-echo alice: 0 of 10 (does not compile) → 0 of 10 (code)
            """).contains("  the same result for 1, with other code\n");
        assertThat(Files.readString(folder.resolve("reports/changes.csv")))
            .contains("alice,lab1-echo,0 of 10 (does not compile),0 of 10,code,")
            .contains("erik,lab1-echo,0 of 10 (does not compile),0 of 10 (does not compile),code,\r\n")
            .doesNotContain("bob");
    }

    @Test
    void marks_alone_need_no_run() throws Exception {
        assertThat(grade("reports", "--only", "dora").end()).isZero();
        Path marks = Files.writeString(folder.resolve("marks.csv"), "student,task,points,comment\ndora,2,1,seen\n");

        Program again = grade("reports", "--only", "DO?A", "--changed", "--manual", marks.toString());

        assertThat(again.end()).isZero();
        assertThat(again.text()).contains("To be run: 0.",
            "lab1-echo dora: 0 of 10 (does not compile) → 1 of 10 (does not compile) (rubric)");
    }

    @Test
    void only_one_is_graded_and_the_results_of_the_others_stay() throws Exception {
        assertThat(grade("reports", "--only", "*r*").end()).isZero();
        assertThat(Files.readString(folder.resolve("reports/grades.csv")).lines().skip(1)
            .map(line -> line.split(",")[0])).containsExactly("chris", "dora", "erik");
        Map<String, String> before = results("reports");

        Program one = grade("reports", "--only", "lab1-echo/dora");

        assertThat(one.end()).isZero();
        assertThat(one.text()).contains("[1/1] lab1-echo dora",
            "note: without a result, and not asked for: alice, bob");
        assertThat(Files.readString(folder.resolve("reports/grades.csv"))).contains("chris,", "dora,", "erik,");
        assertThat(results("reports").get("chris")).isEqualTo(before.get("chris"));
    }

    @Test
    void a_name_that_is_nobodys_is_wrong_usage() throws Exception {
        Program wrong = grade("reports", "--only", "zoe", "--only", "bob");
        assertThat(wrong.end()).isEqualTo(2);
        assertThat(wrong.text()).contains("nobody is called zoe. There are: alice, bob, chris, dora, erik.");
    }

    private void unsolved(String student) throws IOException {
        Files.deleteIfExists(handins.resolve(student).resolve("EchoServer.java"));
        Checkout.copy(Checkout.skeleton(Labs.byId("lab1-echo")).resolve("src"), handins.resolve(student));
    }

    private void write(String student, String text) throws IOException {
        Path place = Files.createDirectories(handins.resolve(student));
        Path skeleton = place.resolve("main/java/lab1/EchoServer.java");
        Files.writeString(Files.exists(skeleton) ? skeleton : place.resolve("EchoServer.java"), text);
    }

    private Program grade(String reports, String... more) throws IOException, InterruptedException {
        Stream<String> words = Stream.of("grade", "--jobs", "2", "--out", out(reports), input());
        return Program.run(Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }

    private String input() {
        return folder.resolve("class").toString();
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> files(String reports) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(reports))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Map<String, String> results(String reports) throws IOException {
        return ResultFiles.in(folder.resolve(reports));
    }

    private Map<String, String> steady(String reports) throws IOException {
        return ResultFiles.withoutTimes(folder.resolve(reports));
    }
}
