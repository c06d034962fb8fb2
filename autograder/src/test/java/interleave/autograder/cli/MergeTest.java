package interleave.autograder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several machines have graded, as the parts of one class. */
class MergeTest {

    private record Run(int status, String error) {
    }

    @TempDir
    private Path folder;

    @BeforeEach
    void writeClass() throws IOException {
        SmallClass.write(folder.resolve("class"));
    }

    @Test
    void three_shards_give_the_reports_of_one_machine_byte_for_byte() throws IOException {
        assertThat(execute("grade", "--isolation", "none", "--out", out("one"), "--format", "junit",
            out("class")).status()).isZero();
        for (int shard = 1; shard <= 3; shard++) {
            assertThat(shard(shard, 3, "shards/" + shard, "--format", "junit").status()).isZero();
        }
        assertThat(execute("merge", "--out", out("merged"), out("shards")).status()).isZero();
        SmallClass.assertSame(folder.resolve("merged"), folder.resolve("one"));
        assertThat(folder.resolve("merged/alice-2/lab1-echo/junit.xml")).exists();
        assertThat(folder.resolve("merged/grades.csv")).content().hasLineCount(8);
    }

    @Test
    void a_merged_class_fills_the_gradebook() throws IOException {
        shard(1, 1, "all");
        Path book = Files.writeString(folder.resolve("book.csv"), "Student,ID,SIS Login ID,Lab 1 (7),Lab 3 (8)\n"
            + "\"Dora\",1,dora,,\n");
        assertThat(execute("merge", "--out", out("merged"), "--gradebook", book.toString(), out("all")).status())
            .isZero();
        assertThat(Files.readString(folder.resolve("merged/gradebooks/book.csv"))).contains("\"Dora\",1,dora,0,0\n");
    }

    @Test
    void missing_shards_are_told() throws IOException {
        shard(1, 4, "1");
        shard(3, 4, "3");
        assertRefused("Missing of 4 shards: 2, 4.", "1", "3");
    }

    @Test
    void a_shard_that_is_there_twice_is_told() throws IOException {
        shard(1, 2, "1");
        shard(2, 2, "2");
        shard(1, 2, "again");
        assertRefused("Shard 1 of 2 is there twice: " + out("1") + " and " + out("again") + ".", "1", "2", "again");
    }

    @Test
    void shards_of_two_cuts_are_told() throws IOException {
        shard(1, 2, "1");
        shard(2, 3, "2");
        assertRefused(out("2") + " is a shard of 3, and others are of 2.", "1", "2");
    }

    @Test
    void a_hand_in_that_changed_between_two_machines_is_told() throws IOException {
        shard(1, 2, "1");
        SmallClass.broken(folder.resolve("class/lab1-echo/alice"), "Other");
        shard(2, 2, "2");
        assertRefused(out("2") + " is a shard of another class than " + out("1"), "1", "2");
    }

    @Test
    void other_marks_are_told() throws IOException {
        shard(1, 2, "1");
        Path marks = Files.writeString(folder.resolve("marks.csv"),
            "student,lab,task,points,comment\ndora,lab1-echo,1,1,seen\n");
        shard(2, 2, "2", "--manual", marks.toString());
        assertRefused(out("2") + " was graded under another rubric, other marks or another deadline than " + out("1"),
            "1", "2");
    }

    @Test
    void other_surroundings_are_told() throws IOException {
        shard(1, 2, "1");
        shard(2, 2, "2");
        edit(folder.resolve("2/chris/lab1-echo/result.json"), "\"environment\": \"[0-9a-f]{32}\"",
            "\"environment\": \"of another node\"");
        assertRefused("were graded in different surroundings: ", "1", "2");
    }

    @Test
    void another_build_of_the_grader_is_told() throws IOException {
        shard(1, 2, "1");
        shard(2, 2, "2");
        edit(folder.resolve("2/chris/lab1-echo/result.json"), "\"tests\": \"[0-9a-f]{32}\"", "\"tests\": \"older\"");
        assertRefused("were judged by different tests: use the same build", "1", "2");
    }

    @Test
    void a_result_that_was_lost_is_told() throws IOException {
        shard(1, 1, "1");
        Files.delete(folder.resolve("1/dora/lab3-bank/result.json"));
        assertRefused(out("1") + " has no result of lab3-bank/dora: grade it again.", "1");
    }

    @Test
    void a_shard_is_never_written_over() throws IOException {
        shard(1, 1, "1");
        Run run = execute("merge", "--out", out("class/../1"), out("1"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error()).contains(" is one of the shards: name another --out.");
        assertThat(folder.resolve("1/dora/lab3-bank/result.json")).exists();
    }

    @Test
    void a_folder_without_shards_is_told() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertRefused("There is no shard.json in " + out("empty"), "empty");
    }

    @Test
    void more_shards_than_students_are_no_harm() throws IOException {
        for (int shard = 1; shard <= 6; shard++) {
            assertThat(shard(shard, 6, "shards/" + shard).status()).isZero();
        }
        assertThat(execute("merge", "--out", out("merged"), out("shards")).status()).isZero();
        assertThat(Files.readString(folder.resolve("merged/grades.csv"))).hasLineCount(8);
    }

    private void assertRefused(String why, String... shards) {
        Stream<String> words = Stream.of("merge", "--out", out("merged"));
        Run run = execute(Stream.concat(words, Stream.of(shards).map(this::out)).toArray(String[]::new));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error()).contains(why);
        assertThat(folder.resolve("merged")).as("nothing is written").doesNotExist();
    }

    private Run shard(int number, int of, String out, String... more) {
        Stream<String> words = Stream.of("grade", "--isolation", "none", "--jobs", "1", "--shard", number + "/" + of,
            "--out", out(out), out("class"));
        return execute(Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }

    private static void edit(Path file, String regex, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).containsPattern(regex);
        Files.writeString(file, text.replaceAll(regex, to));
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private static Run execute(String... words) {
        StringWriter error = new StringWriter();
        int status = Main.commandLine().setErr(new PrintWriter(error, true)).execute(words);
        return new Run(status, error.toString());
    }
}
