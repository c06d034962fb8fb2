package interleave.slides.deck;

import interleave.testkit.verdict.Timeline;
import java.util.List;

/** What a slide is made of, from top to bottom. */
public sealed interface Part {

    /** The line of the deck's file where it stands. */
    int line();

    /** Markdown. */
    record Prose(int line, String markdown) implements Part {
    }

    /**
     * Code out of a file of the repository.
     *
     * @param file   from the repository's root
     * @param region members, or a text to a text: see {@link interleave.slides.code.Excerpt}
     * @param steps  groups of lines to look at, one after the other; the first line that is shown is 1
     */
    record Code(int line, String file, String region, List<List<Integer>> steps) implements Part {

        public Code {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What a public test says about a program: its timeline, made by the explorer while the deck is built.
     *
     * @param test    {@code lab3.Task1SchedulesTest#two_deposits_both_count}
     * @param folders the program's sources, from the repository's root; a file of a former one hides that of a later
     * @param without a regular expression for steps that are left out: {@code thread place what}; empty for none
     */
    record Recorded(int line, String test, List<String> folders, String without) implements Part {

        public Recorded {
            folders = List.copyOf(folders);
        }
    }

    /**
     * A live panel.
     *
     * @param name the one that the presenter knows it by
     */
    record Live(int line, String name) implements Part {
    }

    /** A timeline that the lecturer has written. */
    record Drawn(int line, Timeline timeline) implements Part {
    }
}
