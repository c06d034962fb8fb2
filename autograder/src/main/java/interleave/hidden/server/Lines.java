package interleave.hidden.server;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Lines as clients may send them: letters of one to four bytes, and no character that any of Java's readers
 * takes for the end of a line.
 */
public final class Lines {

    private static final int LONGEST = 40;

    private Lines() {
    }

    public static Arbitrary<String> any() {
        return text(letters(), LONGEST);
    }

    public static Arbitrary<List<String>> conversation() {
        return any().list().ofMinSize(1).ofMaxSize(8);
    }

    /** Pieces of a stream as they may arrive: a line end may stand anywhere in them, or nowhere. */
    static Arbitrary<String> piece() {
        return text(Arbitraries.frequencyOf(
            Tuple.of(4, letters()),
            Tuple.of(1, Arbitraries.just("\n"))), 12).filter(text -> !text.isEmpty());
    }

    private static Arbitrary<String> text(Arbitrary<String> letters, int longest) {
        return letters.list().ofMaxSize(longest).map(each -> String.join("", each));
    }

    /** No dash: a quit line is a task of its own, which may be open still. */
    private static Arbitrary<String> letters() {
        return Arbitraries.oneOf(range(' ', ','), range('.', '~'), range('à', 'ž'), range('Ж', 'я'),
            range('一', '丰'), range(0x1F600, 0x1F640));
    }

    private static Arbitrary<String> range(int first, int last) {
        return Arbitraries.integers().between(first, last).map(Character::toString);
    }
}
