package interleave.slides.cli;

import interleave.slides.page.Export;
import interleave.slides.panel.Panels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes all decks into a folder. */
@Command(name = "export", sortOptions = false,
    description = {"Writes all decks into a folder that works without a server and without a network.",
        "Open index.html in it. For a PDF, open a deck with ?print-pdf behind its name, and print it."})
final class ExportCommand implements Callable<Integer> {

    @Option(names = "--to", paramLabel = "FOLDER", description = "where to (default: target/decks)")
    private Path folder = Path.of("target/decks");

    @Option(names = "--without-answers", description = "leave out what is for after the hand-in")
    private boolean withoutAnswers;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this text")
    private boolean helps;

    @Override
    public Integer call() throws IOException {
        try (Panels panels = new Panels(Repository.root(), !withoutAnswers)) {
            Export export = new Export(Repository.root(), !withoutAnswers, panels);
            export.write(export.files(), folder);
        }
        System.out.println("decks: " + folder.toAbsolutePath().resolve("index.html"));
        return 0;
    }
}
