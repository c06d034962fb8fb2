package interleave.slides.deck;

import interleave.slides.deck.Part.Prose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a deck: one Markdown file, slides apart by a line {@code ---}. What is allowed, slides/README.md tells. */
public final class DeckReader {

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");

    private final Path file;
    private final List<String> lines;

    private DeckReader(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * Reads a file.
     *
     * @throws DeckError where it breaks a rule
     */
    public static Deck read(Path file) throws IOException {
        return read(file, Files.readAllLines(file));
    }

    static Deck read(Path file, List<String> lines) {
        return new DeckReader(file, lines).deck();
    }

    private Deck deck() {
        List<Slide> slides = new ArrayList<>();
        int first = 0;
        boolean isBelow = false;
        boolean isFenced = false;
        for (int number = 0; number <= lines.size(); number++) {
            String line = number == lines.size() ? "---" : lines.get(number);
            isFenced ^= line.startsWith("```");
            boolean isEnd = number == lines.size() || !isFenced && line.matches("----?");
            if (isEnd) {
                slides.add(new SlideReader(file, first + 1, lines.subList(first, number)).slide(isBelow));
                first = number + 1;
                isBelow = line.equals("----");
            }
        }
        String name = file.getFileName().toString().replaceFirst("\\.md$", "");
        return new Deck(file, name, title(slides.get(0)), slides);
    }

    private String title(Slide slide) {
        for (Part part : slide.parts()) {
            Matcher heading = HEADING.matcher(part instanceof Prose prose ? prose.markdown() : "");
            if (heading.find()) {
                return heading.group(1).strip();
            }
        }
        throw new DeckError(file, 1, "the first slide has no heading: begin it with \"# …\"");
    }
}
