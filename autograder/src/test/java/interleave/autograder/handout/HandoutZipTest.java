package interleave.autograder.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.autograder.kit.Checkout;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutZipTest {

    @TempDir
    private Path folder;

    private Path zip(String name) throws IOException {
        Path zip = folder.resolve(name);
        HandoutZip.write(Handout.of(Checkout.root(), Labs.all().subList(0, 2)), zip);
        return zip;
    }

    @Test
    void it_is_the_same_to_the_byte_wherever_it_is_made() throws IOException {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            byte[] there = Files.readAllBytes(zip("there.zip"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(Files.readAllBytes(zip("here.zip"))).isEqualTo(there);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void all_files_come_out_in_one_folder_that_is_named_by_the_version() throws IOException {
        Handout handout = Handout.of(Checkout.root(), Labs.all().subList(0, 2));
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(zip("a.zip").toFile())) {
            assertThat(Collections.list(zip.entries())).extracting(ZipEntry::getName)
                .allMatch(name -> name.startsWith("interleave-" + handout.version() + "/"))
                .hasSize(handout.files().size());
        }
    }

    @Test
    void the_wrapper_can_be_called_when_it_is_unpacked() throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(zip("a.zip")).get()) {
            Collections.list(zip.getEntries()).forEach(entry -> assertThat(entry.getUnixMode() & 0777)
                .as(entry.getName()).isEqualTo(entry.getName().endsWith("/mvnw") ? 0755 : 0644));
        }
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThatThrownBy(() -> zip("no/such/folder.zip")).isInstanceOf(IOException.class)
            .hasMessageContaining("there is no folder");
    }

    @Test
    void a_file_that_is_no_zip_is_never_written_over() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.md"), "mine");
        assertThatThrownBy(() -> zip("notes.md")).isInstanceOf(IOException.class)
            .hasMessageContaining("cannot write " + notes + ": it is there");
        assertThat(notes).hasContent("mine");
    }
}
