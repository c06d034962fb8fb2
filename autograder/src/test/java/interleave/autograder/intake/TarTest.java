package interleave.autograder.intake;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.testkit.lab.Labs;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tars, good ones and such as were made to harm whoever opens them. */
class TarTest {

    private static final byte[] SERVER = "package lab1; public class EchoServer { }".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8");

    @ParameterizedTest
    @ValueSource(strings = {"ann.tar", "ann.tar.gz", "ann.tgz"})
    void the_sources_are_found_packed_or_not(String name) throws IOException {
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        String path = "d/".repeat(4) + "x".repeat(120) + "/EchoServer.java";
        entry(path, SERVER);
        write(name);

        assertThat(only().sources()).extracting(SourceFile::path).containsExactly(path);
        assertThat(only().handin().student()).isEqualTo("ann");
    }

    @Test
    void the_folder_itself_may_stand_before_all_names() throws IOException {
        entry("./", new byte[0]);
        entry("./src/./lab1/EchoServer.java", SERVER);
        entry("./notes.txt", SERVER);
        write("ann.tgz");

        assertThat(only().sources()).extracting(SourceFile::path).containsExactly("src/lab1/EchoServer.java");
        assertThat(only().notes()).contains("ignored: notes.txt");
    }

    @Test
    void the_first_bytes_tell_whether_it_is_packed() throws IOException {
        entry("EchoServer.java", SERVER);
        write("x.tar.gz");
        Files.move(folder.resolve("x.tar.gz"), folder.resolve("ann.tar"));

        assertThat(only().sources()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../EchoServer.java", "a/../../EchoServer.java", "..\\EchoServer.java"})
    void a_name_that_leads_out_of_it_refuses_it(String name) throws IOException {
        entry("EchoServer.java", SERVER);
        entry(name, SERVER);
        write("eve.tar");

        assertRefused(Kind.POLICY, "names that stay inside the tar", "\"" + name.replace('\\', '/') + "\"");
    }

    @ParameterizedTest
    @ValueSource(bytes = {TarConstants.LF_SYMLINK, TarConstants.LF_LINK})
    void a_link_refuses_it(byte kind) throws IOException {
        TarArchiveEntry link = new TarArchiveEntry("EchoServer.java", kind);
        link.setLinkName("/etc/passwd");
        tar.putArchiveEntry(link);
        tar.closeArchiveEntry();
        write("eve.tar");

        assertRefused(Kind.POLICY, "a tar of plain files", "one that holds a link");
    }

    @Test
    void a_device_is_no_source() throws IOException {
        entry("EchoServer.java", SERVER);
        tar.putArchiveEntry(new TarArchiveEntry("Helper.java", TarConstants.LF_FIFO));
        tar.closeArchiveEntry();
        write("ann.tar");

        assertThat(only().notes()).contains("ignored: Helper.java (not a plain file)");
    }

    @Test
    void a_bomb_is_not_unpacked_to_its_end() throws IOException {
        entry("bomb.bin", new byte[TarReader.MOST_BYTES + 1_000_000]);
        entry("EchoServer.java", SERVER);
        write("eve.tgz");

        assertRefused(Kind.POLICY, "a tar that unpacks to at most 50 MB", "more than that");
    }

    @Test
    void a_name_of_many_megabytes_refuses_it() throws IOException {
        TarArchiveEntry name = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
        name.setSize(TarReader.MOST_BYTES + 1_000_000);
        tar.putArchiveEntry(name);
        byte[] million = new byte[1_000_000];
        Arrays.fill(million, (byte) 'x');
        for (long written = 0; written < name.getSize(); written += million.length) {
            tar.write(million, 0, (int) Math.min(million.length, name.getSize() - written));
        }
        tar.closeArchiveEntry();
        entry("EchoServer.java", SERVER);
        write("eve.tgz");

        assertRefused(Kind.POLICY, "a tar that unpacks to at most 50 MB", "more than that");
    }

    @Test
    void too_many_entries_refuse_it() throws IOException {
        for (int i = 0; i <= Contents.MOST_ENTRIES; i++) {
            entry("f" + i, new byte[0]);
        }
        write("eve.tar");

        assertRefused(Kind.POLICY, "at most 2000 files and folders", "more than that");
    }

    @Test
    void a_tar_that_was_cut_off_is_refused() throws IOException {
        entry("EchoServer.java", new byte[9_000]);
        write("eve.tar");
        byte[] whole = Files.readAllBytes(folder.resolve("eve.tar"));
        Files.write(folder.resolve("eve.tar"), Arrays.copyOf(whole, 3_000));

        assertThat(only().refusal()).hasValueSatisfying(finding ->
            assertThat(finding.expected()).isEqualTo("a tar that can be read"));
    }

    @Test
    void a_file_that_is_no_tar_is_refused() throws IOException {
        Files.writeString(folder.resolve("eve.tar"), "this is no tar at all, however long it may be. ".repeat(40));

        assertThat(only().refusal()).isPresent();
    }

    private void entry(String name, byte[] contents) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_NORMAL);
        entry.setSize(contents.length);
        tar.putArchiveEntry(entry);
        tar.write(contents);
        tar.closeArchiveEntry();
    }

    private void write(String name) throws IOException {
        tar.close();
        try (OutputStream file = Files.newOutputStream(folder.resolve(name));
             OutputStream packed = name.endsWith("gz") ? new GZIPOutputStream(file) : file) {
            bytes.writeTo(packed);
        }
    }

    private Submission only() throws IOException {
        Batch batch = new Intake(Labs.all(), Optional.empty()).read(folder);
        assertThat(batch.submissions()).hasSize(1);
        return batch.submissions().get(0);
    }

    private void assertRefused(Kind kind, String expected, String got) throws IOException {
        assertThat(only().refusal()).hasValueSatisfying(finding -> assertThat(finding)
            .extracting(Finding::kind, Finding::expected, Finding::got).containsExactly(kind, expected, got));
    }
}
