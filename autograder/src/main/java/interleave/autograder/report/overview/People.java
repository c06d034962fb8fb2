package interleave.autograder.report.overview;

import interleave.autograder.handin.Handin;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the page speaks of students.
 *
 * @param names what somebody is called
 * @param pages where a student's own page is, relative to this one; empty where nobody shall find it
 */
public record People(Function<Handin, String> names, Function<Handin, Optional<String>> pages) {

    /** By their names, with links to their pages. */
    public static People named(Function<Handin, String> pages) {
        return new People(Handin::student, handin -> Optional.of(pages.apply(handin)));
    }

    /** By pseudonyms alone, which everybody has. */
    public static People hidden(Map<String, String> pseudonyms) {
        return new People(handin -> pseudonyms.get(handin.student()), handin -> Optional.empty());
    }

    String name(Handin handin) {
        return names.apply(handin);
    }

    Optional<String> page(Handin handin) {
        return pages.apply(handin);
    }
}
