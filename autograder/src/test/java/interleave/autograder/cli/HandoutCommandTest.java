package interleave.autograder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class HandoutCommandTest {

    private record Run(int status, String output, String error) {
    }

    @TempDir
    private Path folder;

    private Run handout(String... more) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        String[] arguments = new String[more.length + 2];
        arguments[0] = "handout";
        System.arraycopy(more, 0, arguments, 1, more.length);
        arguments[more.length + 1] = folder.resolve("handout.zip").toString();
        return new Run(command.execute(arguments), out.toString(), err.toString());
    }

    @Test
    void a_week_s_labs_are_packed() throws Exception {
        Run run = handout("--labs", "0-1,3");
        assertThat(run.status()).as(run.error()).isZero();
        assertThat(run.output()).contains("lab0-tour, lab1-echo, lab3-bank.").doesNotContain("Note:");
        try (ZipFile zip = new ZipFile(folder.resolve("handout.zip").toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName().replaceFirst("^[^/]+/", "")))
                .contains("labs/lab3-bank/pom.xml").noneMatch(name -> name.startsWith("labs/lab2"));
        }
    }

    @Test
    void who_hands_out_all_labs_is_told_that_one_holds_an_answer_to_another() {
        assertThat(handout().output().toLowerCase(Locale.ROOT))
            .contains("note: lab5-chat comes with a message queue, which is an answer to lab4-readers-writers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "0-9", "2-1", "lab3", "", "1,"})
    void labs_that_are_not_there_are_wrong_usage_and_nothing_is_written(String labs) {
        Run run = handout("--labs", labs);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.error()).contains("names no labs: say --labs 0-2").contains("from 0 to 6");
        assertThat(Files.exists(folder.resolve("handout.zip"))).isFalse();
    }
}
