package interleave.autograder.grade;

import interleave.autograder.handin.Handin;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A choice of students, by names in which {@code *} stands for anything and {@code ?} for one character. Upper and
 * lower case are the same. Immutable.
 *
 * @param names each the name that reports use, with its lab in front or without, or whatever else a person is known by;
 *              empty for everybody
 */
public record Only(List<String> names) {

    public static final Only EVERYBODY = new Only(List.of());

    public Only {
        names = List.copyOf(names);
    }

    boolean picks(Handin handin) {
        return names.isEmpty() || names.stream().anyMatch(name -> isOf(name, handin));
    }

    /** Those of the names that pick nobody of them. */
    public List<String> strangers(List<Handin> handins) {
        return names.stream().filter(name -> handins.stream().noneMatch(handin -> isOf(name, handin))).toList();
    }

    private static boolean isOf(String name, Handin handin) {
        Pattern pattern = pattern(name);
        Stream<String> known = handin.people().stream().flatMap(person -> person.ids().values().stream());
        return Stream.concat(Stream.of(handin.student(), handin.key()), known)
            .anyMatch(each -> pattern.matcher(each.toLowerCase(Locale.ROOT)).matches());
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(name.toLowerCase(Locale.ROOT).chars().mapToObj(letter -> switch (letter) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(String.valueOf((char) letter));
        }).collect(Collectors.joining()), Pattern.DOTALL);
    }
}
