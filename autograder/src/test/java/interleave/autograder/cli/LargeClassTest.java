package interleave.autograder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A made-up class whose hand-ins come from every platform: a small one in every build, {@code -Dclass.size=300} for
 * those who want to know. Its two runs take some seconds for each hand-in.
 */
class LargeClassTest {

    /** All labs, and of git two clones at least, which have a beginning of their names in common. */
    private static final int SIZE = Integer.getInteger("class.size", 16);
    private static final Duration LIMIT = Duration.ofMinutes(10 + SIZE);
    private static final long PROCESS_SECONDS = 120;

    @TempDir
    private Path folder;

    @Test
    void killed_half_way_and_resumed_it_has_the_grades_of_an_undisturbed_run_and_nothing_is_graded_twice()
            throws Exception {
        MadeUpClass.write(folder.resolve("class"), SIZE);
        Program undisturbed = grade("undisturbed");
        assertThat(undisturbed.end()).as(undisturbed.text()).isZero();
        assertThat(undisturbed.text()).contains("Read as a Canvas export (lab1-echo).",
            "Read as a Moodle export (lab2-thread-per-client).", "Read as a Gradescope export (lab3-bank).",
            "Read as an Autolab export (lab4-readers-writers).", "Read as repositories of an assignment (lab5-chat).",
            "Read as a folder or archive for each student (lab6-inventory).");
        assertThat(ResultFiles.in(folder.resolve("undisturbed"))).hasSize(SIZE);

        killHalfWay();
        Map<String, String> finished = ResultFiles.in(folder.resolve("reports"));
        assertThat(finished).as("results of the run that was killed").isNotEmpty().hasSizeLessThan(SIZE);
        Program resumed = grade("reports", "--resume");

        assertThat(resumed.end()).as(resumed.text()).isZero();
        assertThat(resumed.text()).contains("Kept: " + finished.size() + " of the same code, tests and environment."
            + " To be run: " + (SIZE - finished.size()) + ".");
        assertThat(ResultFiles.in(folder.resolve("reports"))).as("as they were, times included")
            .containsAllEntriesOf(finished);
        List<String> expected = grades("undisturbed");
        assertThat(grades("reports")).hasSameSizeAs(expected).filteredOn(row -> !expected.contains(row))
            .as("rows that are not as in the undisturbed run: by the resumed one, or by a check that tells one program"
                + " two things").isEmpty();
    }

    private List<String> grades(String reports) throws IOException {
        return Files.readAllLines(folder.resolve(reports).resolve("grades.csv"));
    }

    /** Labs 1 and 2, which take the time, come first, and are half of the class: so this is half way through them. */
    private void killHalfWay() throws Exception {
        try (Program killed = start("reports")) {
            killed.awaitLine("\\[" + SIZE / 4 + "/" + SIZE + "] .*");
            List<ProcessHandle> children = killed.handle().descendants().toList();
            killed.handle().destroyForcibly();
            killed.end();
            for (ProcessHandle child : children) {
                child.onExit().get(PROCESS_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    private Program grade(String reports, String... more) throws IOException, InterruptedException {
        try (Program program = start(reports, more)) {
            program.end();
            return program;
        }
    }

    private Program start(String reports, String... more) throws IOException {
        Stream<String> words = Stream.of("grade", "--jobs", "2", "--out", folder.resolve(reports).toString(),
            folder.resolve("class").toString());
        return Program.start(LIMIT, Stream.concat(words, Stream.of(more)).toArray(String[]::new));
    }
}
