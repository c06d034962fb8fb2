package interleave.autograder.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The compiler's process never outlives the grader. */
class CompilerWorkerTest {

    private Process worker;

    @BeforeEach
    void start() throws IOException {
        worker = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), CompilerWorker.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    @AfterEach
    void end() {
        worker.destroyForcibly();
    }

    @Test
    void it_ends_with_its_input() throws Exception {
        worker.getOutputStream().close();

        assertEnds();
    }

    @Test
    void it_ends_with_its_input_in_the_middle_of_a_job() throws Exception {
        CompilerJob job = new CompilerJob(List.of(new CompilerJob.Source("EchoServer.java", Bomb.OF_TIME)), List.of(),
                "none");
        worker.getOutputStream().write((new ObjectMapper().writeValueAsString(job) + "\n")
                .getBytes(StandardCharsets.UTF_8));
        worker.getOutputStream().close();

        assertEnds();
    }

    private void assertEnds() throws InterruptedException {
        assertThat(worker.waitFor(60, TimeUnit.SECONDS)).as("whether the worker ended within 60 s").isTrue();
    }
}
