package interleave.autograder.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MeterTest {

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_program_costs_time_and_memory() throws Exception {
        Cost cost = meter().run(java("-version"), folder);
        assertThat(cost.wallMillis()).isPositive();
        assertThat(cost.cpuMillis()).as("processor time, in steps of 10 ms").isPositive();
        assertThat(cost.peakMegabytes()).isPositive();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void what_a_program_starts_counts_with_it() throws Exception {
        // Compiled when it is started, which lasts longer than a look at the memory takes to come.
        Path source = Files.writeString(folder.resolve("Idle.java"),
            "class Idle { public static void main(String[] arguments) { } }");
        Cost one = meter().run(List.of("sh", "-c", java().get(0) + " " + source + "; :"), folder);
        assertThat(one.cpuMillis()).as("of a shell that starts a JVM").isGreaterThan(20);
        assertThat(one.ownMegabytes()).as("of the shell alone").isPositive().isLessThan(one.peakMegabytes() / 2);
    }

    @Test
    void a_program_that_falls_short_is_told_with_its_last_words() {
        assertThatThrownBy(() -> meter().run(java("--no-such-option"), folder))
            .hasMessageContaining("ended with status 1").hasMessageContaining("Unrecognized option: --no-such-option");
    }

    @Test
    void the_memory_of_two_programs_after_each_other_is_that_of_the_larger_one() {
        assertThat(new Cost(1, 10, 300, 50).then(new Cost(2, 20, 200, 60)).each(3))
            .isEqualTo(new Cost(1, 10, 300, 60));
    }

    private Meter meter() {
        return new Meter(folder.resolve("log"));
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
