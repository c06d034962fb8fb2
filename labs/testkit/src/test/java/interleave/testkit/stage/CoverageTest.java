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
        Path exec = folder.resolve("jacoco.exec");
        StageOptions options = Student.writes("Half", HALF);
        System.setProperty("stage.agent", "-javaagent:" + agentJar() + "=destfile=" + exec + ",append=true");
        try (Stage stage = Stage.open(options)) {
            stage.create("Half").call("run", 1);
        } finally {
            System.clearProperty("stage.agent");
        }
        List<IClassCoverage> classes = analyse(exec, options.classes());
        assertThat(classes).hasSize(1);
        assertThat(classes.get(0).getMethodCounter().getCoveredCount()).isEqualTo(2);
        assertThat(classes.get(0).getLineCounter().getMissedCount()).isEqualTo(1);
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
