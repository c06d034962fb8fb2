package interleave.autograder.cluster;

import static interleave.autograder.report.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Slurm and its shell are not there")
class SlurmScriptTest {

    @Test
    void a_job_array_with_a_task_for_each_shard() throws IOException {
        assertGolden("cluster/job.sh", script("/home/lecturer/my class/it's lab 3.zip").text());
    }

    @Test
    void a_word_stays_one_word_whatever_a_shell_would_make_of_it() throws Exception {
        String word = "a b'c\"d$HOME`id`\\e;f*?#~&|<>()\u00fc";
        String text = new SlurmScript(1, 1, List.of(), Path.of("/out"), List.of("printf", "%s|", word)).text();
        Process shell = new ProcessBuilder("sh", "-c", text).redirectErrorStream(true).start();
        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
            .startsWith(word + "|--shard|");
    }

    private static SlurmScript script(String handins) {
        List<String> command = List.of("java", "-jar", "interleave.jar", "grade", handins);
        return new SlurmScript(4, 2, List.of("--partition=teaching", "--time=120"),
            Path.of("/home/lecturer/out/shards"), command);
    }
}
