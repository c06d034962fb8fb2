package interleave.autograder.intake;

import interleave.autograder.handin.Delivery;
import interleave.autograder.handin.Person;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that somebody handed in at one time, before it is read.
 *
 * @param student  the name for reports, not bounded yet
 * @param people   who handed it in, at least one
 * @param key      the same for all attempts of theirs, and for nobody else's
 * @param delivery when it came
 * @param parts    its files and folders
 */
record Parcel(String student, List<Person> people, String key, Delivery delivery, List<Part> parts) {

    /**
     * One file or folder.
     *
     * @param name the name that the student gave it, which need not be the one that it has here
     */
    record Part(Path place, String name) {
    }

    Parcel {
        people = List.copyOf(people);
        parts = List.copyOf(parts);
    }

    Parcel and(Part more) {
        List<Part> all = new ArrayList<>(parts);
        all.add(more);
        return new Parcel(student, people, key, delivery, all);
    }

    /** The same, of whose people more is known, and perhaps when it came. */
    Parcel of(String name, List<Person> known, Optional<Instant> came) {
        return new Parcel(name, known, key, came.map(delivery::at).orElse(delivery), parts);
    }
}
