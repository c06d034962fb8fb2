package interleave.slides.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import interleave.slides.deck.DeckReader;
import interleave.slides.page.Export;
import interleave.slides.panel.Panels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrinterTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void a_deck_becomes_a_pdf_with_a_page_for_each_slide() throws Exception {
        Optional<Printer> printer = Printer.onThisMachine();
        assumeTrue(printer.isPresent(), "skipped: there is no chromium");
        Path file = ROOT.resolve("slides/decks/lab3.md");
        try (Panels panels = new Panels(ROOT)) {
            new Export(ROOT, true, panels).write(List.of(file), folder);
        }
        Path pdf = Path.of("target/lab3.pdf");
        printer.get().print(folder.resolve("lab3" + Export.ON_PAPER), pdf);
        String bytes = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertThat(bytes).startsWith("%PDF");
        assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(bytes).results().count())
            .as("pages").isGreaterThanOrEqualTo(DeckReader.read(file).slides().size());
    }

    @Test
    void a_browser_that_does_not_print_is_told_with_what_it_said() throws IOException {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "skipped: a script of the shell");
        Path browser = Files.writeString(folder.resolve("browser"), "#!/bin/sh\necho no paper\nexit 3\n");
        Files.setPosixFilePermissions(browser, PosixFilePermissions.fromString("rwx------"));
        assertThatThrownBy(() -> new Printer(browser).print(folder.resolve("lab3.html"), folder.resolve("lab3.pdf")))
            .isInstanceOf(IOException.class).hasMessageEndingWith("has not printed lab3.html: no paper");
    }
}
