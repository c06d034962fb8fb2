package interleave.autograder.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A doctor who sees nothing would find every machine in good health. */
class CanaryTest {

    @TempDir
    private Path folder;

    private Canary canary;

    @BeforeEach
    void put() throws IOException {
        canary = Canary.in(Path.of("checkout"), folder);
    }

    @AfterEach
    void remove() throws IOException {
        canary.close();
    }

    @Test
    void an_attack_that_reached_nothing_is_told_as_nothing() throws IOException {
        assertThat(canary.reached("expected OK...a, got OK...a")).isEmpty();
    }

    @Test
    void a_secret_in_the_reply_is_loot() throws IOException {
        String secret = Files.readString(Path.of(canary.placed("@CANARY_FILE@")));
        assertThat(canary.reached("got OK...a " + secret)).containsExactly("read another student's file");
    }

    @Test
    void a_changed_file_is_told_once_and_whole_again() throws IOException {
        Files.writeString(Path.of(canary.placed("@CANARY_FILE@")), "mine");
        assertThat(canary.reached("")).containsExactly("changed another student's file");
        assertThat(canary.reached("")).isEmpty();
    }

    @Test
    void files_beside_it_are_counted_and_removed() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/b/c"), "");
        assertThat(canary.reached("")).containsExactly("wrote 3 files into another student's folder");
        assertThat(canary.reached("")).isEmpty();
    }

    @Test
    void a_connection_to_its_port_is_told() throws IOException {
        int port = Integer.parseInt(canary.placed("@CANARY_PORT@"));
        try (Socket visitor = new Socket(InetAddress.getLoopbackAddress(), port)) {
            // The end of the stream tells that the visit was noticed.
            assertThat(visitor.getInputStream().read()).isEqualTo(-1);
        }
        assertThat(canary.reached("")).containsExactly("connected to a port of this machine");
    }

    @Test
    void what_an_attack_says_that_it_has_read_or_a_variable_of_the_grader_is_loot() throws IOException {
        assertThat(canary.reached("got OK...a LOOT @Test\n   void a_check()")).containsExactly(
            "read \"@Test void a_check()…\"");
        String path = System.getenv().getOrDefault("PATH", System.getenv("Path"));
        assertThat(canary.reached("OK...a " + path)).singleElement()
            .asString().startsWith("read variables of the grader");
    }
}
