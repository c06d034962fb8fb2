package interleave.slides.cli;

import interleave.slides.deck.Deck;
import interleave.slides.deck.DeckReader;
import interleave.slides.page.Export;
import interleave.slides.panel.Panel;
import interleave.slides.panel.Panels;
import interleave.slides.present.Browser;
import interleave.slides.present.Presenter;
import interleave.slides.terminal.Keyboard;
import interleave.slides.terminal.Twin;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds one lab's deck, serves it to this machine, and opens the browser at it. */
@Command(name = "present", sortOptions = false,
    description = {"Opens the slides for lab N in your browser, and serves them until Ctrl-C. Needs no network.", ""},
    footer = {"", "In the browser:",
        "  space, arrow keys   on and back, one step of a timeline or of code at a time",
        "  S                   the speaker's view: notes, times, a clock",
        "  F, B, O             full screen, black screen, all slides",
        "  ?                   all keys",
        "  1, 2, u, r          on a live panel: a thread's next step, undo, reset",
        "  Q                   with --audience: how guests join, with a QR code", "",
        "Examples:",
        "  slides/present 3                     lab 3, and what is for after the hand-in",
        "  slides/present 3 --without-answers   the lecture only",
        "  slides/present 3 --audience          phones in the hall take part (labs 3, 5)",
        "  slides/present 3 --text              its live panels, in this terminal",
        "  slides/present export --to FOLDER    all decks as files"})
final class Present implements Callable<Integer> {

    @Parameters(paramLabel = "N", arity = "0..1", description = "number of the lab, 0 to 6")
    private Integer lab;

    @Spec
    private CommandSpec spec;

    @Option(names = "--without-answers", description = "leave out what is for after the hand-in")
    private boolean withoutAnswers;

    @Option(names = "--text", description = "the deck's live panels in this terminal, by the same keys")
    private boolean inText;

    @Option(names = "--audience", arity = "0..1", fallbackValue = "0", paramLabel = "PORT",
        description = "let guests join from their phones, on this port or a free one: all networks of this machine "
            + "reach it (without this option, none does)")
    private Integer audiencePort;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this text")
    private boolean helps;

    @Option(names = "--no-browser", description = "print the address only")
    private boolean noBrowser;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (lab == null) {
            throw new ParameterException(spec.commandLine(), "Which lab? Give its number, 0 to 6.");
        }
        Path root = Repository.root();
        Path deck = root.resolve("slides/decks/lab" + lab + ".md");
        if (!Files.exists(deck)) {
            throw new ParameterException(spec.commandLine(), "There is no deck for lab " + lab
                + ". There are decks for labs 0 to 6.");
        }
        if (inText) {
            return showInText(root, deck);
        }
        System.err.println("Recording the timelines of lab " + lab + " (some seconds) ...");
        Path folder = root.resolve("slides/target/presented");
        try (Panels panels = new Panels(root, !withoutAnswers)) {
            new Export(root, !withoutAnswers, panels).write(List.of(deck), folder);
            serve(folder, panels);
        }
        return 0;
    }

    private int showInText(Path root, Path file) throws IOException {
        Deck whole = DeckReader.read(file);
        List<String> names = (withoutAnswers ? whole.withoutAnswers() : whole).panels();
        if (names.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "The deck of lab " + lab + " has no live panels"
                + (withoutAnswers ? " before its answers." : "."));
        }
        try (Panels panels = new Panels(root, !withoutAnswers)) {
            List<Panel> shown = names.stream().map(panels::named).toList();
            try (Hall hall = Hall.open(audiencePort, panels); Keyboard keyboard = Keyboard.open()) {
                Reader keys = keyboard.keys();
                if (audiencePort != null) {
                    System.out.print(hall.inText());
                    System.out.flush();
                    keys.read();
                }
                new Twin(shown, panels.changes(), keyboard.width(), keyboard.isColoured(), System.out).run(keys);
            }
        }
        return 0;
    }

    private void serve(Path folder, Panels panels) throws IOException, InterruptedException {
        try (Hall hall = Hall.open(audiencePort, panels);
                Presenter presenter = Presenter.open(folder, panels, hall::card)) {
            String address = presenter.address("lab" + lab + ".html");
            System.out.println("Lab " + lab + " is at " + address + " (Ctrl-C ends it)");
            System.out.print(hall.told());
            if (!noBrowser) {
                Browser.open(address);
            }
            presenter.serve();
        }
    }
}
