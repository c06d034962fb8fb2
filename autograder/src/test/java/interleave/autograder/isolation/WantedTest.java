package interleave.autograder.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A report must never tell of an isolation that was not there. */
class WantedTest {

    @TempDir
    private Path bin;

    @Test
    void without_bubblewrap_the_limits_of_processes_are_what_is_told() throws InterruptedException {
        Isolation isolation = Wanted.AUTO.withProgramsOn(bin.toString());
        assertThat(isolation.isByKernel()).isFalse();
        assertThat(isolation.told()).startsWith("process limits");
        assertThat(isolation.lacking()).isNotBlank();
        assertThat(isolation.aroundWorker()).isEmpty();
        assertThat(isolation.properties()).isEmpty();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is no bubblewrap to miss")
    void without_bubblewrap_strict_refuses_and_says_how_to_get_it() {
        assertThatThrownBy(() -> Wanted.STRICT.withProgramsOn(bin.toString())).isInstanceOf(NotIsolated.class)
            .hasMessageContaining("bubblewrap is not installed").hasMessageContaining("apt install bubblewrap");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere bubblewrap is not tried")
    void a_bubblewrap_that_is_forbidden_to_make_namespaces_is_not_trusted() throws Exception {
        bubblewrap("echo 'bwrap: No permissions to create new namespace' >&2; exit 1");
        Isolation isolation = Wanted.AUTO.withProgramsOn(bin.toString());
        assertThat(isolation.isByKernel()).isFalse();
        assertThat(isolation.lacking()).contains("No permissions to create new namespace")
            .contains("user namespaces are forbidden");
        assertThatThrownBy(() -> Wanted.STRICT.withProgramsOn(bin.toString())).isInstanceOf(NotIsolated.class)
            .hasMessageContaining("No permissions to create new namespace");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere bubblewrap is not tried")
    void none_asks_for_nothing() throws Exception {
        bubblewrap("exit 0");
        assertThat(Wanted.NONE.withProgramsOn(bin.toString())).isEqualTo(Isolation.LIMITS);
        assertThat(Wanted.STRICT.withProgramsOn(bin.toString()).isByKernel()).isTrue();
    }

    private void bubblewrap(String script) throws IOException {
        Path program = Files.writeString(bin.resolve("bwrap"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
