package interleave.autograder.intake;

import interleave.autograder.handin.Delivery;
import interleave.autograder.handin.Person;
import interleave.autograder.intake.Parcel.Part;
import interleave.autograder.intake.platform.Convention;
import interleave.autograder.intake.platform.Named;
import interleave.autograder.intake.platform.Platform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Sorts what lies in the folder of a class by whose it is. Nothing is lost: what is nobody's is noted. Used once. */
final class Sorting {

    private final Platform platform;
    private final Convention convention;
    private final Directions directions;
    /** By whose they are and when they came. */
    private final Map<String, Parcel> parcels = new LinkedHashMap<>();
    private final Set<String> notWork = new TreeSet<>();
    private final Set<String> misnamed = new TreeSet<>();
    private final Set<String> passedOver = new TreeSet<>();

    Sorting(Platform platform, Convention convention, Directions directions) {
        this.platform = platform;
        this.convention = convention;
        this.directions = directions;
    }

    void add(Path place) {
        if (directions.isOfReports(place)) {
            passedOver.add(Place.name(place));
            return;
        }
        convention.named(place).ifPresentOrElse(named -> add(place, named), () -> addPlain(place));
    }

    private void add(Path place, Named named) {
        if (!named.isWork() || !Place.isReal(place)) {
            (named.isWork() ? passedOver : notWork).add(Place.name(place));
            return;
        }
        Part part = new Part(place, named.file());
        Parcel fresh = new Parcel(named.student(), named.people(), named.key(), named.delivery(), List.of(part));
        // Files of one delivery lie side by side; a folder is a delivery of its own.
        String id = named.file().isEmpty() ? Place.name(place) : named.key() + " " + named.delivery();
        parcels.merge(id, fresh, (known, same) -> known.and(part));
    }

    /** By its own name alone. */
    private void addPlain(Path place) {
        String name = Place.name(place);
        if (!Place.canBeWork(place)) {
            passedOver.add(name);
            return;
        }
        if (convention != Convention.PLAIN) {
            misnamed.add(name);
        }
        String student = Place.plainName(place);
        parcels.put(name, new Parcel(student, List.of(Person.called(student)), name, Delivery.UNKNOWN,
            List.of(new Part(place, name))));
    }

    /** In the order in which they were added. */
    List<Parcel> parcels() {
        return List.copyOf(parcels.values());
    }

    /** For the instructor, a line for each kind of thing that was not understood. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.addAll(Contents.note("not named as in " + platform.told() + ", each read as a student's", misnamed));
        notes.addAll(Contents.note("no files, only what was typed in", notWork));
        notes.addAll(Contents.note("not a submission", passedOver));
        return notes;
    }
}
