package interleave.slides.deck;

import java.nio.file.Path;

/** A deck cannot be built: says where, what is wrong, and what to do. */
public final class DeckError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DeckError(Path file, int line, String wrong) {
        super(file + ":" + line + ": " + wrong);
    }
}
