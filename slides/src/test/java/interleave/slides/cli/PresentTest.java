package interleave.slides.cli;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.slides.panel.Panels;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PresentTest {

    private final StringWriter told = new StringWriter();
    private final CommandLine command = new CommandLine(new Present()).addSubcommand(new ExportCommand())
        .setErr(new PrintWriter(told)).setOut(new PrintWriter(told));

    @Test
    void without_a_lab_the_usage_is_wrong_and_the_labs_are_named() {
        assertThat(command.execute()).isEqualTo(2);
        assertThat(told.toString()).startsWith("Which lab? Give its number, 0 to 6.");
    }

    @Test
    void a_lab_that_is_not_there_is_wrong_usage() {
        assertThat(command.execute("9")).isEqualTo(2);
        assertThat(told.toString()).startsWith("There is no deck for lab 9. There are decks for labs 0 to 6.");
    }

    @Test
    void help_fits_a_terminal_and_shows_the_keys() {
        assertThat(command.execute("--help")).isZero();
        assertThat(told.toString()).contains("  S                   the speaker's view: notes, times, a clock")
            .contains("slides/present export --to FOLDER").contains("--audience[=PORT]");
        assertThat(told.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void nobody_can_join_unless_the_lecturer_says_so() throws IOException {
        Path root = Path.of("..").toAbsolutePath().normalize();
        try (Panels panels = new Panels(root); Hall closed = Hall.open(null, panels);
                Hall open = Hall.open(0, panels)) {
            assertThat(closed.card() + closed.told()).isEmpty();
            assertThat(open.told()).matches("Guests join at http://\\S+:\\d+/\n");
            assertThat(open.card()).contains("<svg").contains("0 guests");
        }
    }
}
