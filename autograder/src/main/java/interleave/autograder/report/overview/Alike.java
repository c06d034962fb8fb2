package interleave.autograder.report.overview;

import java.util.function.UnaryOperator;

/**
 * Two hand-ins, and how alike they are.
 *
 * @param average the part of both that the other one has too, from 0 to 1
 * @param most    the same of the one of which it is more: 1 where one is wholly in the other
 */
public record Alike(String first, String second, double average, double most) {

    /** The same two under other names. */
    public Alike named(UnaryOperator<String> names) {
        return new Alike(names.apply(first), names.apply(second), average, most);
    }
}
