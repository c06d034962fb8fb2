package interleave.autograder.intake;

import interleave.autograder.handin.Person;
import interleave.autograder.handin.Person.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds the parcels of a class and its roster together, and remembers who was there. Confined to one thread. */
final class RollCall {

    private final Roster roster;
    private final Set<Roster.Entry> present = new HashSet<>();
    private final Set<String> strangers = new TreeSet<>();

    RollCall(Roster roster) {
        this.roster = roster;
    }

    /** The parcel with what the roster knows of its people: names, ids, members of a team, when it came. */
    Parcel answered(Parcel parcel) {
        List<Roster.Entry> found = new ArrayList<>();
        List<Person> people = new ArrayList<>();
        for (Person person : parcel.people()) {
            Optional<Roster.Entry> entry = roster.of(person);
            entry.ifPresent(found::add);
            people.add(entry.map(row -> row.person().with(person)).orElse(person));
        }
        List<Roster.Entry> team = found.isEmpty() ? roster.team(parcel.student()) : List.of();
        if (!team.isEmpty()) {
            present.addAll(team);
            return parcel.of(parcel.student(), team.stream().map(Roster.Entry::person).toList(), times(team));
        }
        if (found.isEmpty()) {
            strangers.add(parcel.student());
            return parcel;
        }
        present.addAll(found);
        return parcel.of(people.stream().map(RollCall::name).collect(Collectors.joining(", ")), people, times(found));
    }

    private static Optional<Instant> times(List<Roster.Entry> entries) {
        return entries.stream().flatMap(entry -> entry.submitted().stream()).max(Comparator.naturalOrder());
    }

    /** Who is missing on either side. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!roster.entries().isEmpty()) {
            Set<String> missing = roster.entries().stream().filter(entry -> !present.contains(entry))
                .map(entry -> name(entry.person())).collect(Collectors.toCollection(TreeSet::new));
            notes.addAll(Contents.note("in the roster, but handed in nothing", missing));
            notes.addAll(Contents.note("handed in, but not in the roster", strangers));
        }
        return notes;
    }

    private static String name(Person person) {
        return person.id(Id.NAME).orElseGet(() -> person.ids().values().iterator().next());
    }
}
