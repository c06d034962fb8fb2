package interleave.slides.cli;

import interleave.slides.page.Export;
import interleave.slides.panel.Panels;
import interleave.slides.paper.Printer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes all decks into a folder. */
@Command(name = "export", sortOptions = false,
    description = {"Writes all decks into a folder that works without a server and without a network.",
        "Open index.html in it. With --pdf each deck is printed as well: a page for each",
        "slide, a still for each live panel. Where there is no Chromium, Chrome or Edge,",
        "print the decks' files for paper, such as lab3-paper.html, from any browser."},
    footer = {"", "Examples:",
        "  slides/present export --to decks",
        "  slides/present export --to decks --pdf --without-answers"})
final class ExportCommand implements Callable<Integer> {

    @Option(names = "--to", paramLabel = "FOLDER", description = "where to (default: target/decks)")
    private Path folder = Path.of("target/decks");

    @Option(names = "--without-answers", description = "leave out what is for after the hand-in")
    private boolean withoutAnswers;

    @Option(names = "--pdf", description = "print each deck as well, by Chromium, Chrome or Edge")
    private boolean prints;

    @Option(names = "--browser", paramLabel = "PROGRAM", description = "the browser that prints (default: one that is "
        + "found on this machine)")
    private Path browser;

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this text")
    private boolean helps;

    @Override
    public Integer call() throws IOException, InterruptedException {
        // Before some seconds of work.
        Optional<Printer> printer = prints ? Optional.of(printer()) : Optional.empty();
        try (Panels panels = new Panels(Repository.root(), !withoutAnswers)) {
            Export export = new Export(Repository.root(), !withoutAnswers, panels);
            export.write(export.files(), folder);
            System.out.println("decks: " + folder.toAbsolutePath().resolve("index.html"));
            if (printer.isPresent()) {
                print(export.files(), printer.get());
            }
        }
        return 0;
    }

    private Printer printer() {
        if (browser != null && !Files.isExecutable(browser)) {
            throw new ParameterException(spec.commandLine(), browser + " is no program.");
        }
        return Optional.ofNullable(browser).map(Printer::new).or(Printer::onThisMachine)
            .orElseThrow(() -> new ParameterException(spec.commandLine(), "There is no Chromium, Chrome or Edge here "
                + "that could print: name one with --browser, or export without --pdf and print "
                + "lab3-paper.html from any browser."));
    }

    private void print(List<Path> decks, Printer printer) throws IOException, InterruptedException {
        for (Path deck : decks) {
            String name = deck.getFileName().toString().replaceFirst("\\.md$", "");
            Path pdf = folder.resolve(name + ".pdf");
            printer.print(folder.resolve(name + Export.ON_PAPER), pdf);
            System.out.println("printed: " + pdf.toAbsolutePath());
        }
    }
}
