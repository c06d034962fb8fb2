package interleave.testkit.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.tools.ExecFileLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JaCoCo's figures are those of the student's classes, as the stage ran them. */
class CoverageTest {

    private static final String HALF = """
        public int run(int n) {
            if (n > 0) {
                return 1;
            }
            return 2;
        }""";

    @Test
    void the_lines_that_ran_in_the_stage_are_covered_and_no_others(@TempDir Path folder) throws IOException {
        assertHalfIsCovered(agentJar(), folder.resolve("jacoco.exec"));
    }

    @Test
    void a_path_with_letters_beyond_ASCII_loses_no_coverage(@TempDir Path folder) throws IOException {
        Path home = Files.createDirectory(folder.resolve("José’s lab"));
        Path agent = Files.copy(agentJar(), home.resolve("agent.jar"));
        assertHalfIsCovered(agent, home.resolve("target").resolve("jacoco.exec"));
    }

    @Test
    void several_stages_add_to_one_report(@TempDir Path folder) throws IOException {
        Path exec = folder.resolve("jacoco.exec");
        StageOptions options = Student.writes("Half", HALF);
        measured(agentJar(), exec, options, 1);
        measured(agentJar(), exec, options, 0);
        assertThat(analyse(exec, options.classes()).get(0).getLineCounter().getMissedCount()).isZero();
    }

    @Test
    void where_all_is_measured_what_goes_on_when_a_test_ends_is_covered_too(@TempDir Path folder) throws IOException {
        Path exec = folder.resolve("jacoco.exec");
        StageOptions options = Student.writes("Busy", """
            private volatile long sum;
            public void run() {
                new Thread(this::add).start();
            }
            private void add() {
                for (int i = 0; i < 20_000_000; i++) { sum += i; }
                sum = 0;
            }""");
        System.setProperty("stage.agent", "-javaagent:" + agentJar() + "=destfile=" + exec);
        System.setProperty("stage.agent.all", "true");
        try (Stage stage = Stage.open(options)) {
            stage.create("Busy").call("run");
        } finally {
            System.clearProperty("stage.agent.all");
            System.clearProperty("stage.agent");
        }
        assertThat(analyse(exec, options.classes()).get(0).getLineCounter().getMissedCount()).isZero();
    }

    private static void assertHalfIsCovered(Path agent, Path exec) throws IOException {
        StageOptions options = Student.writes("Half", HALF);
        measured(agent, exec, options, 1);
        List<IClassCoverage> classes = analyse(exec, options.classes());
        assertThat(classes).hasSize(1);
        assertThat(classes.get(0).getMethodCounter().getCoveredCount()).isEqualTo(2);
        assertThat(classes.get(0).getLineCounter().getMissedCount()).isEqualTo(1);
    }

    private static void measured(Path agent, Path exec, StageOptions options, int argument) {
        System.setProperty("stage.agent", "-javaagent:" + agent + "=destfile=" + exec + ",append=true");
        try (Stage stage = Stage.open(options)) {
            stage.create("Half").call("run", argument);
        } finally {
            System.clearProperty("stage.agent");
        }
    }

    private static Path agentJar() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(entry -> entry.getFileName().toString().matches("org\\.jacoco\\.agent-.*-runtime\\.jar"))
            .findFirst().orElseThrow();
    }

    private static List<IClassCoverage> analyse(Path exec, Path classes) throws IOException {
        assertThat(Files.size(exec)).isPositive();
        ExecFileLoader loader = new ExecFileLoader();
        loader.load(exec.toFile());
        CoverageBuilder builder = new CoverageBuilder();
        new Analyzer(loader.getExecutionDataStore(), builder).analyzeAll(classes.toFile());
        return new ArrayList<>(builder.getClasses());
    }
}
