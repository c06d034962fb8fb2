package interleave.slides.page;

import interleave.slides.deck.Deck;
import interleave.slides.deck.DeckReader;
import interleave.slides.panel.Panels;
import interleave.slides.timeline.Recorder;
import interleave.testkit.verdict.Html;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes decks into a folder that needs nothing else: it can be opened from a disk, without a server or a network. */
public final class Export {

    /** What a deck's file for paper is called, behind the deck's name. */
    public static final String ON_PAPER = "-paper.html";
    private static final String FILES = "/interleave/slides/";

    private static final List<String> BESIDE = List.of("reveal/reset.css", "reveal/reveal.css", "reveal/reveal.js",
        "reveal/notes.js", "reveal/LICENSE", "deck.css", "paper.css", "panel.js", "join.js",
        "deck.js");

    private final Path repository;
    private final boolean withAnswers;
    private final Panels panels;

    /**
     * @param repository  its root
     * @param withAnswers whether what gives a lab's answers away is there
     * @param panels      what live panels are recorded from
     */
    public Export(Path repository, boolean withAnswers, Panels panels) {
        this.repository = repository;
        this.withAnswers = withAnswers;
        this.panels = panels;
    }

    /** All decks of the repository, by name. */
    public List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(repository.resolve("slides/decks"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    /**
     * Writes decks, and a page that lists them.
     *
     * @throws interleave.slides.deck.DeckError where one of them cannot be built
     */
    public void write(List<Path> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : BESIDE) {
            copy(name, folder);
        }
        DeckPage page = new DeckPage(repository, new Recorder(), panels);
        List<Deck> decks = new ArrayList<>();
        for (Path file : files) {
            Deck whole = DeckReader.read(file);
            Deck deck = withAnswers ? whole : whole.withoutAnswers();
            String slides = page.slides(deck);
            Files.writeString(folder.resolve(deck.name() + ".html"), DeckPage.onScreen(deck, slides));
            Files.writeString(folder.resolve(deck.name() + ON_PAPER), DeckPage.onPaper(deck, slides));
            decks.add(deck);
        }
        Files.writeString(folder.resolve("index.html"), index(decks));
    }

    private static void copy(String name, Path folder) throws IOException {
        try (InputStream file = Export.class.getResourceAsStream(FILES + name)) {
            String plain = name.equals("reveal/LICENSE") ? "reveal-LICENSE.txt" : name.replaceFirst("^.*/", "");
            Files.copy(file, folder.resolve(plain), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String index(List<Deck> decks) {
        Html page = new Html().raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<title>Interleave: slides</title>\n<link rel=\"stylesheet\" href=\"deck.css\">\n</head>\n"
            + "<body class=\"index\">\n<h1>Interleave: slides</h1>\n<ul>\n");
        for (Deck deck : decks) {
            page.raw("<li><a href=\"" + deck.name() + ".html\">").text(deck.title()).raw("</a> (<a href=\""
                + deck.name() + ON_PAPER + "\">to print</a>)</li>\n");
        }
        return page.raw("</ul>\n</body>\n</html>\n").toString();
    }
}
