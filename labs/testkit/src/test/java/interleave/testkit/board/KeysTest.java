package interleave.testkit.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    private static final String LONG = "Bank-deposit-deposit_Bank26-call_ph11-1_d3c7b3_" + "NDpCYW5r_".repeat(30);

    @Test
    void a_key_fits_a_line_and_is_found_again(@TempDir Path folder) {
        Keys keys = new Keys(folder.resolve("new"));
        String name = keys.shortened(LONG);
        assertThat("  Replay: mvn test -Dreplay=" + name).hasSizeLessThanOrEqualTo(100);
        assertThat(name).startsWith("Bank-deposit-deposit_Bank26-call_ph11-1_d3c7b3_").matches("[A-Za-z0-9_-]+");
        assertThat(keys.remembered(name)).contains(LONG);
    }

    @Test
    void what_nobody_shortened_is_no_name_of_a_file(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("secret.key"), "secret");
        Keys keys = new Keys(Files.createDirectory(folder.resolve("keys")));
        assertThat(keys.remembered("../secret")).isEmpty();
        assertThat(keys.remembered("")).isEmpty();
        assertThat(keys.remembered(LONG)).isEmpty();
        assertThat(keys.shortened("../../secret_a_b_c_d")).isEqualTo("../../secret_a_b_c_d");
    }

    @Test
    void where_nothing_can_be_written_the_long_key_is_shown(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("a file, no folder"));
        assertThat(new Keys(file).shortened(LONG)).isEqualTo(LONG);
    }
}
