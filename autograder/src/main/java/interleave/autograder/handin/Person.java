package interleave.autograder.handin;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A student, as platforms, rosters and gradebooks know one.
 *
 * @param ids what is known; never blank
 */
public record Person(Map<Id, String> ids) {

    /** What somebody can be known by, the surest first. */
    public enum Id {
        /** The number that Canvas gives a user. */
        CANVAS,
        /** The number that Moodle gives a participant of one assignment. */
        MOODLE,
        /** The number or word that the school gives a student. */
        SID,
        LOGIN,
        EMAIL,
        /** In whatever order and spelling; people share names. */
        NAME
    }

    public Person {
        Map<Id, String> known = new EnumMap<>(Id.class);
        ids.forEach((id, value) -> {
            if (!value.isBlank()) {
                known.put(id, value.strip());
            }
        });
        ids = Collections.unmodifiableMap(known);
    }

    public static Person called(String name) {
        return new Person(Map.of(Id.NAME, name));
    }

    public Optional<String> id(Id id) {
        return Optional.ofNullable(ids.get(id));
    }

    /** The same person, of whom more is known: what stands here already stays. */
    public Person with(Person more) {
        Map<Id, String> all = new EnumMap<>(Id.class);
        all.putAll(more.ids);
        all.putAll(ids);
        return new Person(all);
    }

    /** The same person under another name. */
    public Person renamed(String name) {
        Map<Id, String> all = new EnumMap<>(Id.class);
        all.putAll(ids);
        all.put(Id.NAME, name);
        return new Person(all);
    }

    /** Whether this id is known of both and the same. Upper and lower case are the same, as are spellings of names. */
    public boolean shares(Id id, Person other) {
        Optional<String> mine = id(id);
        Optional<String> theirs = other.id(id);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        return id == Id.NAME ? spellings(mine.get()).stream().anyMatch(spellings(theirs.get())::contains)
            : mine.get().equalsIgnoreCase(theirs.get());
    }

    /**
     * The letters and digits of a name, in the orders in which platforms write it: {@code Doe, Jane}, {@code Jane Doe}
     * and Canvas's {@code doejane} have a spelling in common.
     */
    private static Set<String> spellings(String name) {
        List<String> words = Arrays.stream(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
            .split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
        Set<String> spellings = new LinkedHashSet<>();
        for (int first = 0; first < words.size(); first++) {
            spellings.add(String.join("", words.subList(first, words.size()))
                + String.join("", words.subList(0, first)));
        }
        return spellings;
    }
}
