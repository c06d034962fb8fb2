package interleave.autograder.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.kit.Checkout;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The zip as Gradescope unpacks it. */
class GradescopeBundleTest {

    @TempDir
    private Path folder;

    @Test
    void the_scripts_stand_at_the_top_and_can_be_run() throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(bundle("lab4-readers-writers")).get()) {
            assertThat(zip.getEntry("setup.sh").getUnixMode() & 0777).isEqualTo(0755);
            assertThat(zip.getEntry("run_autograder").getUnixMode() & 0777).isEqualTo(0755);
            assertThat(new String(zip.getInputStream(zip.getEntry("run_autograder")).readAllBytes(),
                StandardCharsets.UTF_8)).contains("--lab lab4-readers-writers ").doesNotContain("@LAB@");
        }
    }

    @Test
    void the_program_finds_its_libraries_and_the_labs_own_files() throws IOException {
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(bundle("lab4-readers-writers").toFile())) {
            assertThat(Collections.list(zip.entries())).extracting(ZipEntry::getName).contains(
                "interleave/interleave.jar", "interleave/lib/one.jar", "interleave/labs/testkit/pom.xml",
                "interleave/labs/lab4-readers-writers/src/main/java/lab4/NoticeBoard.java", "interleave/rubric.yaml")
                .noneMatch(name -> name.contains("lab3-bank"));
        }
    }

    @Test
    void the_same_program_gives_the_same_bytes_in_every_time_zone() throws IOException {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            byte[] first = Files.readAllBytes(bundle("lab1-echo"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(Files.readAllBytes(bundle("lab1-echo"))).isEqualTo(first);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no bash")
    void the_scripts_are_such_as_bash_understands() throws Exception {
        try (ZipFile zip = ZipFile.builder().setPath(bundle("lab1-echo")).get()) {
            for (String name : new String[] {"setup.sh", "run_autograder"}) {
                Path script = folder.resolve(name);
                Files.write(script, zip.getInputStream(zip.getEntry(name)).readAllBytes());
                Process bash = new ProcessBuilder("bash", "-n", script.toString()).inheritIO().start();
                assertThat(bash.waitFor(60, TimeUnit.SECONDS)).as(name + " was looked through").isTrue();
                assertThat(bash.exitValue()).as(name).isZero();
            }
        }
    }

    private Path bundle(String lab) throws IOException {
        Path program = Files.writeString(folder.resolve("interleave.jar"), "the program");
        Files.createDirectories(folder.resolve("lib"));
        Files.writeString(folder.resolve("lib/one.jar"), "a library");
        Path rubric = Files.writeString(folder.resolve("mine.yaml"), "lab: " + lab);
        Path zip = folder.resolve(lab + ".zip");
        new GradescopeBundle(program, folder.resolve("lib"), Checkout.root().resolve("labs"))
            .write(Labs.byId(lab), Optional.of(rubric), zip);
        return zip;
    }
}
