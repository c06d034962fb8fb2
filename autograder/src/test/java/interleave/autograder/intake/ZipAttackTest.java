package interleave.autograder.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import interleave.autograder.doctor.ForgedZip;
import interleave.testkit.lab.Labs;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ForgedZip that were made to harm whoever opens them. */
class ZipAttackTest {

    private static final String SERVER = "package lab1; public class EchoServer { }";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"../EchoServer.java", "a/../../EchoServer.java", "/etc/EchoServer.java",
            "C:/EchoServer.java", "C:EchoServer.java", "..\\EchoServer.java", "\\\\host\\EchoServer.java",
            "a/b/..", "../README.md"})
    void a_name_that_leads_out_of_the_zip_refuses_it(String name) throws IOException {
        ForgedZip.zip().entry("EchoServer.java", SERVER).entry(name, SERVER).writeTo(folder.resolve("eve.zip"));

        assertRefused(Kind.POLICY, "names that stay inside the zip", "\"" + name.replace('\\', '/') + "\"");
    }

    @Test
    void a_link_refuses_it() throws IOException {
        ForgedZip.zip().entry("EchoServer.java", "/etc/passwd").writeAsLinkTo(folder.resolve("eve.zip"));

        assertRefused(Kind.POLICY, "a zip of plain files", "one that holds a symbolic link");
    }

    @Test
    void too_many_entries_refuse_it() throws IOException {
        ForgedZip zip = ForgedZip.zip();
        for (int i = 0; i <= Contents.MOST_ENTRIES; i++) {
            zip.entry("f" + i, "");
        }
        zip.writeTo(folder.resolve("eve.zip"));

        assertRefused(Kind.POLICY, "at most 2000 files and folders", "more than that");
    }

    @Test
    void a_file_that_unpacks_to_more_than_a_megabyte_refuses_it() throws IOException {
        ForgedZip.zip().entry("EchoServer.java", new byte[Contents.MOST_BYTES_OF_A_FILE + 1])
                .writeTo(folder.resolve("eve.zip"));

        assertRefused(Kind.POLICY, "files of at most 1 MB", "EchoServer.java is larger");
    }

    @Test
    void files_that_unpack_to_more_than_twenty_megabytes_refuse_it() throws IOException {
        ForgedZip zip = ForgedZip.zip();
        for (int i = 0; i < 21; i++) {
            zip.entry("A" + i + ".java", new byte[Contents.MOST_BYTES_OF_A_FILE]);
        }
        zip.writeTo(folder.resolve("eve.zip"));

        assertRefused(Kind.POLICY, "at most 20 MB of sources", "more than that");
    }

    @Test
    void a_file_of_exactly_a_megabyte_is_read() throws IOException {
        ForgedZip.zip().entry("EchoServer.java", new byte[Contents.MOST_BYTES_OF_A_FILE])
                .writeTo(folder.resolve("ann.zip"));

        assertThat(only().refusal()).isEmpty();
    }

    @Test
    void a_bomb_that_is_no_source_is_never_unpacked() throws IOException {
        ForgedZip.zip().entry("EchoServer.java", SERVER).entry("bomb.txt", new byte[30 << 20])
                .writeTo(folder.resolve("ann.zip"));

        assertThat(only().refusal()).isEmpty();
        assertThat(only().notes()).contains("ignored: bomb.txt");
    }

    @Test
    void folders_that_are_too_deep_refuse_it() throws IOException {
        ForgedZip.zip().entry("d/".repeat(Contents.MOST_PARTS) + "EchoServer.java", SERVER)
                .writeTo(folder.resolve("eve.zip"));

        assertThat(only().refusal()).hasValueSatisfying(finding ->
                assertThat(finding.expected()).isEqualTo("at most 20 folders deep"));
    }

    @Test
    void a_file_that_is_no_zip_is_refused() throws IOException {
        Files.writeString(folder.resolve("eve.zip"), "this is no zip at all, however long it may be");

        assertRefused(Kind.DOES_NOT_COMPILE, "a zip that can be read",
                "a damaged or encrypted one: it has no directory");
    }

    @Test
    void a_zip_that_was_cut_off_is_refused() throws IOException {
        Path zip = ForgedZip.zip().entry("EchoServer.java", SERVER).writeTo(folder.resolve("eve.zip"));
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, whole.length - 30));

        assertThat(only().refusal()).hasValueSatisfying(finding ->
                assertThat(finding.kind()).isEqualTo(Kind.DOES_NOT_COMPILE));
    }

    @Test
    void nothing_is_written_while_a_zip_is_read() throws IOException {
        ForgedZip.zip().entry("../EchoServer.java", SERVER).writeTo(folder.resolve("class/eve.zip"));

        new Intake(Labs.all(), Optional.empty()).read(folder.resolve("class"));

        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("eve.zip");
        }
    }

    @Test
    void the_hand_ins_beside_it_go_on() throws IOException {
        ForgedZip.zip().entry("../EchoServer.java", SERVER).writeTo(folder.resolve("eve.zip"));
        ForgedZip.zip().entry("EchoServer.java", SERVER).writeTo(folder.resolve("zoe.zip"));

        assertThat(new Intake(Labs.all(), Optional.empty()).read(folder).submissions())
                .extracting(submission -> submission.handin().student(), each -> each.refusal().isPresent())
                .containsExactly(tuple("eve", true),
                        tuple("zoe", false));
    }

    private Submission only() throws IOException {
        Batch batch = new Intake(Labs.all(), Optional.empty()).read(folder);
        assertThat(batch.submissions()).hasSize(1);
        return batch.submissions().get(0);
    }

    private void assertRefused(Kind kind, String expected, String got) throws IOException {
        assertThat(only().refusal()).hasValueSatisfying(finding -> assertThat(finding)
                .extracting(Finding::kind, Finding::expected, Finding::got)
                .containsExactly(kind, expected, got));
        assertThat(only().sources()).as("sources of a refused hand-in").isEmpty();
    }
}
