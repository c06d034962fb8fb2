package interleave.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every slide of every deck, from the disk, in Chromium. */
class BrowserTest {

    private static final int MOST_SECONDS = 180;

    @TempDir
    private static Path profile;
    private static String seen;
    private static String console;

    @BeforeAll
    static void look() throws IOException, InterruptedException {
        Optional<Path> chromium = Chromium.program("chromium");
        assumeTrue(chromium.isPresent(), "skipped: there is no chromium on the path");
        Path folder = Files.createDirectories(Path.of("target/browser").toAbsolutePath());
        try (InputStream page = BrowserTest.class.getResourceAsStream("looker.html")) {
            Files.write(folder.resolve("looker.html"), page.readAllBytes());
        }
        Process browser = new ProcessBuilder(List.of(chromium.get().toString(), "--headless", "--no-sandbox",
            "--disable-gpu", "--allow-file-access-from-files", "--enable-logging=stderr", "--window-size=1280,800",
            "--user-data-dir=" + profile, "--virtual-time-budget=60000", "--dump-dom",
            folder.resolve("looker.html").toUri().toString()))
            .redirectOutput(folder.resolve("dom.html").toFile())
            .redirectError(folder.resolve("log.txt").toFile()).start();
        boolean hasEnded = browser.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        browser.destroyForcibly();
        assertThat(hasEnded).as("chromium ends within %d s", MOST_SECONDS).isTrue();
        Matcher text = Pattern.compile("(?s)<pre id=\"seen\">(.*?)</pre>")
            .matcher(Files.readString(folder.resolve("dom.html")));
        seen = text.find() ? text.group(1) : "";
        console = String.join("\n", Files.readAllLines(folder.resolve("log.txt")).stream()
            .filter(line -> line.contains(":CONSOLE")).toList());
    }

    @Test
    void all_decks_open_to_their_last_slide() {
        assertThat(seen).contains("lab0.html has").contains("lab6.html has").contains("looked at all");
    }

    @Test
    void no_deck_writes_to_the_console() {
        assertThat(console).isEmpty();
    }

    @Test
    void no_deck_asks_for_anything_outside() {
        assertThat(seen).doesNotContain("asks for");
    }

    @Test
    void every_slide_fits_on_the_screen() {
        assertThat(seen.lines().filter(line -> line.contains("px high") || line.contains("too wide"))).isEmpty();
    }
}
