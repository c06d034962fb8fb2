package interleave.autograder.handin;

import interleave.autograder.handin.Person.Id;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * People among whom somebody is looked for, such as the rows of a roster or a gradebook. Immutable.
 *
 * @param people in the order of the rows
 */
public record Register(List<Person> people) {

    public Register {
        people = List.copyOf(people);
    }

    /**
     * The index of this person: by the surest id that is known of both. Two who share it, as namesakes do, are
     * nobody: a grade is rather missing than given to another one.
     */
    public OptionalInt indexOf(Person wanted) {
        for (Id id : Id.values()) {
            int[] same = IntStream.range(0, people.size()).filter(i -> isBy(id, wanted, people.get(i))).toArray();
            if (same.length > 0) {
                return same.length == 1 ? OptionalInt.of(same[0]) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isBy(Id id, Person wanted, Person row) {
        if (wanted.ids().size() == 1 && wanted.id(Id.NAME).isPresent() && id != Id.NAME) {
            // A folder's name alone does not tell what kind of name it is.
            return row.id(id).filter(wanted.id(Id.NAME).get()::equalsIgnoreCase).isPresent();
        }
        return wanted.shares(id, row) && switch (id) {
            // A team's folder has the number of the team, which can be a participant's number too.
            case MOODLE -> !contradicts(Id.NAME, wanted, row);
            case NAME -> IntStream.range(0, Id.NAME.ordinal())
                .noneMatch(surer -> contradicts(Id.values()[surer], wanted, row));
            default -> true;
        };
    }

    private static boolean contradicts(Id id, Person one, Person other) {
        return one.id(id).isPresent() && other.id(id).isPresent() && !one.shares(id, other);
    }
}
