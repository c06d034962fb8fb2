package interleave.testkit.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.weave.WholeClass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier run has left where it was stopped. */
class ClassFilesTest {

    private static final int MAJOR = 7;

    @TempDir
    private Path folder;

    @Test
    void a_file_that_ends_anywhere_before_its_end_is_not_whole() throws IOException {
        byte[] whole = bytes();
        assertThat(WholeClass.is(whole)).isTrue();
        assertThat(IntStream.range(0, whole.length).filter(end -> WholeClass.is(Arrays.copyOf(whole, end))))
            .as("lengths at which the rest was not missed, of " + whole.length).isEmpty();
    }

    @Test
    void a_file_that_ends_in_the_middle_is_told_with_what_to_do_and_blamed_on_nobody() throws IOException {
        Files.write(folder.resolve("Bank.class"), Arrays.copyOf(bytes(), 100));
        assertThatThrownBy(() -> ClassFiles.read(folder)).isInstanceOf(CheckFailed.class)
            .hasMessageContaining("inconclusive: read the compiled classes")
            .hasMessageContaining("Bank.class ends in the middle").hasMessageContaining("Delete the folder target");
    }

    @Test
    void a_file_for_a_newer_Java_is_told_with_what_to_do_and_blamed_on_nobody() throws IOException {
        byte[] newer = bytes();
        newer[MAJOR] = (byte) (Runtime.version().feature() + 45);
        Files.write(folder.resolve("Bank.class"), newer);
        assertThatThrownBy(() -> ClassFiles.read(folder)).isInstanceOf(CheckFailed.class)
            .hasMessageContaining("Bank.class is for Java " + (Runtime.version().feature() + 1)
                + ", and this is Java " + Runtime.version().feature()).hasMessageContaining("Delete the folder target");
    }

    private static byte[] bytes() throws IOException {
        try (InputStream file = ClassFilesTest.class.getResourceAsStream("ClassFiles.class")) {
            return file.readAllBytes();
        }
    }
}
