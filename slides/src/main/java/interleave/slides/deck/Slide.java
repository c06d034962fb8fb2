package interleave.slides.deck;

import java.util.List;

/**
 * One slide.
 *
 * @param line     where it begins in the deck's file
 * @param isBelow  whether it stands below the one before, and not beside it
 * @param role     what it is for
 * @param lasts    the seconds that this slide promises for its part of the deck; 0 where it promises nothing
 * @param seconds  how long the lecturer stays on it
 * @param notes    what the lecturer reads, as Markdown
 */
public record Slide(int line, boolean isBelow, Role role, int lasts, List<Part> parts, int seconds, String notes) {

    /** What a slide is for. */
    public enum Role {
        /** It tells something. */
        PLAIN,
        /** It asks the audience. */
        VOTE,
        /** It answers the vote before it. */
        REVEAL,
        /** With it begins what is shown after the hand-in only. */
        ANSWERS
    }

    public Slide {
        parts = List.copyOf(parts);
    }
}
