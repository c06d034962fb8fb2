package interleave.autograder.intake;

import interleave.autograder.handin.Delivery;
import interleave.autograder.handin.Person;
import interleave.autograder.intake.Parcel.Part;
import interleave.testkit.lab.Lab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads classes, one after the other, into one list of submissions. Confined to one thread. */
final class ClassReader {

    private final List<Lab> labs;
    private final Directions directions;
    private final List<Submission> submissions = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final RollCall rollCall;

    private final Shelf shelf = new Shelf();

    ClassReader(List<Lab> labs, Directions directions) {
        this.labs = labs;
        this.directions = directions;
        this.rollCall = new RollCall(directions.roster());
    }

    /** Where {@code lab} is empty, the names of the files tell which it is. */
    void read(ClassFolder folder, Optional<Lab> lab) {
        Sorting sorting = new Sorting(folder.platform(), folder.convention(), directions);
        folder.children().forEach(sorting::add);
        readAll(sorting.parcels(), lab);
        notes.addAll(sorting.notes());
    }

    /** Reads what is one student's, whatever it is called. */
    void readAlone(Path place, Optional<Lab> lab) {
        if (Place.isArchive(place) || Place.isFolder(place)) {
            String name = Place.plainName(place);
            readAll(List.of(new Parcel(name, List.of(Person.called(name)), name, Delivery.UNKNOWN,
                List.of(new Part(place, Place.name(place))))), lab);
        }
    }

    List<Submission> submissions() {
        return List.copyOf(submissions);
    }

    /** For the instructor: what was not understood, and who is missing. */
    List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        all.addAll(rollCall.notes());
        return all;
    }

    private void readAll(List<Parcel> parcels, Optional<Lab> lab) {
        Map<String, List<Parcel>> byStudent = new LinkedHashMap<>();
        parcels.stream().map(rollCall::answered)
            .sorted(Comparator.comparing(Parcel::student).thenComparing(Parcel::delivery, Delivery.BY_TIME))
            .forEach(parcel -> byStudent.computeIfAbsent(parcel.key(), key -> new ArrayList<>()).add(parcel));
        Set<String> taken = new HashSet<>();
        byStudent.values().forEach(each -> read(each, freeName(Names.student(each.get(0).student()), taken), lab));
    }

    private void read(List<Parcel> parcels, String student, Optional<Lab> lab) {
        int count = parcels.size();
        Attempts attempts = directions.attempts();
        int first = attempts == Attempts.BEST ? 0 : count - 1;
        for (int i = first; i < count; i++) {
            List<String> told = count == 1 ? List.of() : List.of(attempts == Attempts.BEST
                ? "attempt " + (i + 1) + " of " + count + ", the best one of them"
                : count + " attempts: the latest one is graded");
            submissions.add(shelf.keep(new SubmissionReader(labs, lab, parcels.get(i), student, told).read()));
        }
    }

    /** Two of one name are two hand-ins, and each needs a name of its own in the reports. */
    private static String freeName(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }
}
