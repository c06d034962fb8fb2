package interleave.slides.page;

import interleave.slides.code.Excerpt;
import interleave.slides.deck.Deck;
import interleave.slides.deck.DeckError;
import interleave.slides.deck.Part;
import interleave.slides.deck.Slide;
import interleave.slides.deck.Slide.Role;
import interleave.slides.panel.Panels;
import interleave.slides.timeline.Recorder;
import interleave.slides.timeline.Recording;
import interleave.testkit.verdict.Html;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A deck as HTML pages: one that reveal.js shows, and one for paper, which needs no script. What a deck names, code and
 * tests, is looked up in the repository.
 */
public final class DeckPage {

    private final Path repository;
    private final Recorder recorder;
    private final Panels panels;

    /** @param repository its root */
    public DeckPage(Path repository, Recorder recorder, Panels panels) {
        this.repository = repository;
        this.recorder = recorder;
        this.panels = panels;
    }

    /**
     * The slides, for either page.
     *
     * @throws DeckError where the deck names something that is not there
     */
    String slides(Deck deck) {
        Html slides = new Html().raw("<div class=\"reveal\"><div class=\"slides\">\n");
        slides(deck, slides);
        return slides.raw("</div></div>\n").toString();
    }

    /** The page for a screen. It needs the files of {@link Export} beside it. */
    static String onScreen(Deck deck, String slides) {
        return page(deck, slides, List.of("reset.css", "reveal.css", "deck.css"),
            List.of("reveal.js", "notes.js", "panel.js", "join.js", "deck.js"));
    }

    /** The page that a browser prints, with all steps done. It needs the files of {@link Export} beside it. */
    static String onPaper(Deck deck, String slides) {
        return page(deck, slides, List.of("reset.css", "deck.css", "paper.css"), List.of());
    }

    private static String page(Deck deck, String slides, List<String> styles, List<String> scripts) {
        Html page = new Html().raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + "<link rel=\"icon\" href=\"data:,\">\n")
            .element("title", deck.title());
        styles.forEach(style -> page.raw("<link rel=\"stylesheet\" href=\"" + style + "\">\n"));
        page.raw("</head>\n<body>\n").raw(slides);
        scripts.forEach(script -> page.raw("<script src=\"" + script + "\"></script>\n"));
        return page.raw("</body>\n</html>\n").toString();
    }

    /** Slides that stand below one another are inside one section. */
    private void slides(Deck deck, Html page) {
        List<Slide> slides = deck.slides();
        for (int i = 0; i < slides.size(); i++) {
            boolean hasBelow = i + 1 < slides.size() && slides.get(i + 1).isBelow();
            if (!slides.get(i).isBelow() && hasBelow) {
                page.raw("<section>\n");
            }
            slide(deck.file(), slides.get(i), page);
            if (slides.get(i).isBelow() && !hasBelow) {
                page.raw("</section>\n");
            }
        }
    }

    private void slide(Path file, Slide slide, Html page) {
        page.raw("<section class=\"role-" + slide.role().name().toLowerCase(Locale.ROOT) + "\" data-timing=\""
            + slide.seconds() + "\">\n");
        if (slide.role() == Role.VOTE) {
            page.raw("<p class=\"role\">Vote</p>\n");
        }
        for (Part part : slide.parts()) {
            try {
                page.raw(html(part));
            } catch (IllegalArgumentException e) {
                throw new DeckError(file, part.line(), e.getMessage());
            }
        }
        if (slide.lasts() > 0) {
            page.raw("<p class=\"lasts\">" + slide.lasts() / 60 + " minutes</p>\n");
        }
        page.raw("<aside class=\"notes\">\n").raw(Prose.html(slide.notes())).raw("</aside>\n</section>\n");
    }

    private String html(Part part) {
        if (part instanceof Part.Prose prose) {
            return Prose.html(prose.markdown());
        }
        if (part instanceof Part.Code code) {
            return CodePanel.html(Excerpt.of(inside(code.file()), code.region()), code.steps());
        }
        if (part instanceof Part.Drawn drawn) {
            return new LanesPanel(drawn.timeline(), Map.of(), "").html();
        }
        if (part instanceof Part.Live live) {
            return LivePanel.place(panels.named(live.name()));
        }
        Part.Recorded recorded = (Part.Recorded) part;
        Recording recording = recorder.record(recorded.test(), recorded.folders().stream().map(this::inside).toList());
        return new LanesPanel(recording.timeline(), recording.sources(), recorded.without()).html();
    }

    private Path inside(String path) {
        Path inside = repository.resolve(path).normalize();
        if (!inside.startsWith(repository)) {
            throw new IllegalArgumentException(path + " lies outside of the repository");
        }
        return inside;
    }
}
