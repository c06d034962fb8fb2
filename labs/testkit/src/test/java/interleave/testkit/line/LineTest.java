package interleave.testkit.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int run(InputStream keyboard, String... arguments) {
        return Line.run(arguments, keyboard, screen, new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    private static InputStream typed(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_typed_is_sent_and_what_still_comes_after_its_end_is_shown() throws Exception {
        try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> heard = CompletableFuture.supplyAsync(() -> answerAtTheEnd(port));
            assertThat(run(typed("où?\nhalf"), String.valueOf(port.getLocalPort()))).isZero();
            assertThat(heard.get(60, TimeUnit.SECONDS)).isEqualTo("où?\nhalf");
        }
        assertThat(screen.toString(StandardCharsets.UTF_8)).isEqualTo("ici\n");
    }

    private static String answerAtTheEnd(ServerSocket port) {
        try (Socket client = port.accept()) {
            String all = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            client.getOutputStream().write("ici\n".getBytes(StandardCharsets.UTF_8));
            return all;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void where_nobody_listens_it_says_what_to_do() throws IOException {
        int free;
        try (ServerSocket port = new ServerSocket(0)) {
            free = port.getLocalPort();
        }
        assertThat(run(typed(""), String.valueOf(free))).isEqualTo(1);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("No server listens on port " + free, "Start yours first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven", "65536", "-1", ""})
    void what_is_no_port_is_wrong_usage(String port) {
        assertThat(run(typed(""), port)).isEqualTo(2);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("Say which port");
    }
}
