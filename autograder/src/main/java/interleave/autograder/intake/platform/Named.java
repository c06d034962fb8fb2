package interleave.autograder.intake.platform;

import interleave.autograder.handin.Delivery;
import interleave.autograder.handin.Person;
import interleave.autograder.handin.Person.Id;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the name of a file or folder says.
 *
 * @param people   who handed it in, at least one
 * @param key      the same for all that they handed in, and for nobody else's
 * @param delivery when it came
 * @param file     the name that the student gave the file; empty for a folder of files
 * @param isWork   whether it can hold sources; platforms export what was typed into their pages too
 */
public record Named(List<Person> people, String key, Delivery delivery, String file, boolean isWork) {

    public Named {
        people = List.copyOf(people);
    }

    /** One student's. */
    static Named of(Map<Id, String> ids, String key, Delivery delivery, String file) {
        return new Named(List.of(new Person(ids)), key, delivery, file, true);
    }

    Named noWork() {
        return new Named(people, key, delivery, file, false);
    }

    /** The names of all of them, or what else is known. */
    public String student() {
        return people.stream().map(Named::name).collect(Collectors.joining(", "));
    }

    private static String name(Person person) {
        return person.id(Id.NAME).or(() -> person.id(Id.LOGIN)).or(() -> person.id(Id.EMAIL))
            .orElseGet(() -> person.ids().values().stream().findFirst().orElse("unknown"));
    }
}
