package interleave.autograder.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import interleave.autograder.kit.Checkout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The files for Kubernetes and for containers, by their form: no cluster and no registry is here to try them. */
class ClusterFilesTest {

    private static final Path FOLDER = Checkout.root().resolve("autograder/cluster");
    private static final Set<String> INSTRUCTIONS = Set.of("FROM", "COPY", "WORKDIR", "RUN", "USER", "ENTRYPOINT");

    @Test
    void the_job_is_indexed_and_has_a_pod_for_each_shard() throws IOException {
        JsonNode job = job();
        assertThat(job.at("/apiVersion").asText()).isEqualTo("batch/v1");
        assertThat(job.at("/kind").asText()).isEqualTo("Job");
        assertThat(job.at("/spec/completionMode").asText()).isEqualTo("Indexed");
        assertThat(job.at("/spec/template/spec/restartPolicy").asText()).isEqualTo("OnFailure");
        Matcher shards = Pattern.compile("--shard \"\\$shard/(\\d+)\"").matcher(command());
        assertThat(shards.find()).isTrue();
        assertThat(job.at("/spec/completions").asText()).isEqualTo(shards.group(1));
    }

    @Test
    void every_volume_that_is_mounted_is_there() throws IOException {
        JsonNode pod = job().at("/spec/template/spec");
        List<String> mounted = names(pod.at("/containers/0/volumeMounts"));
        assertThat(mounted).isNotEmpty().isEqualTo(names(pod.at("/volumes")));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a pod's shell is not there")
    void a_pods_command_is_a_shard_of_the_grader() throws IOException, InterruptedException {
        String told = command().replace("exec java -XX:+UseSerialGC -jar /interleave/autograder/target/interleave.jar",
            "printf '%s|'");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", told);
        shell.environment().put("JOB_COMPLETION_INDEX", "7");
        String words = new String(shell.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(words).isEqualTo("grade|--shard|8/8|--resume|--jobs|2|--out|/class/shards/8|/class/handins|");
    }

    @Test
    void the_container_is_built_of_what_a_checkout_has() throws IOException {
        String file = Files.readString(FOLDER.resolve("Containerfile"));
        List<String> lines = file.replace("\\\n", " ").lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        assertThat(lines).allSatisfy(line -> assertThat(INSTRUCTIONS).contains(line.split(" ")[0]));
        assertThat(lines.get(0)).startsWith("FROM ");
        Stream<String> copied = lines.stream().filter(line -> line.startsWith("COPY --from=build "))
            .map(line -> line.split(" ")[2].replace("/interleave/", ""));
        assertThat(copied).allMatch(path -> path.startsWith("autograder/target/")
            || Files.exists(Checkout.root().resolve(path)));
        assertThat(lines.get(lines.size() - 1)).startsWith("ENTRYPOINT [\"java\"").contains("interleave.jar");
    }

    private static JsonNode job() throws IOException {
        return new YAMLMapper().readTree(Files.readString(FOLDER.resolve("job.yaml")));
    }

    private static String command() throws IOException {
        return job().at("/spec/template/spec/containers/0/args/0").asText();
    }

    private static List<String> names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(each -> each.get("name").asText()).toList();
    }
}
