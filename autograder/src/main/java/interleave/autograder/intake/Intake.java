package interleave.autograder.intake;

import interleave.testkit.lab.Lab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The stage that reads a folder of submissions: one sub-folder or one zip for each student, or one sub-folder
 * named by its id for each lab, and the students in these.
 *
 * <p>Reads only, and never leaves the folder: no file is written, no link is followed. Immutable; any thread
 * may use it.
 */
public final class Intake {

    private final List<Lab> labs;
    private final Optional<Lab> lab;

    /**
     * An intake for these labs.
     *
     * @param labs the labs that there are
     * @param lab  the one that all submissions are for; where it is empty, folders or file names tell it
     */
    public Intake(List<Lab> labs, Optional<Lab> lab) {
        this.labs = List.copyOf(labs);
        this.lab = lab;
    }

    /**
     * Reads all submissions, always in the same order.
     *
     * @throws IOException where the folder itself cannot be listed
     */
    public Batch read(Path folder) throws IOException {
        List<Path> children = children(folder);
        List<Path> classes = children.stream().filter(child -> labOf(child).isPresent()).toList();
        Reading reading = new Reading();
        if (classes.isEmpty()) {
            reading.readStudents(children, lab);
        }
        for (Path each : classes) {
            reading.readStudents(children(each), labOf(each));
        }
        if (!classes.isEmpty()) {
            children.stream().filter(child -> !classes.contains(child)).forEach(reading::passOver);
        }
        return reading.batch();
    }

    /**
     * Reads the submission of one student.
     *
     * @param place its folder or zip
     * @return empty where it is neither
     */
    public Optional<Submission> readOne(Path place) {
        Reading reading = new Reading();
        reading.readStudents(List.of(place.toAbsolutePath().normalize()), lab);
        return reading.batch().submissions().stream().findFirst();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted(Comparator.comparing(Intake::name)).toList();
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private Optional<Lab> labOf(Path child) {
        return isFolder(child) ? labs.stream().filter(each -> each.id().equals(name(child))).findFirst()
                : Optional.empty();
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** One pass over a folder. */
    private final class Reading {

        private final List<Submission> submissions = new ArrayList<>();
        private final Set<String> passedOver = new TreeSet<>();

        void readStudents(List<Path> places, Optional<Lab> known) {
            Set<String> taken = new HashSet<>();
            for (Path place : places) {
                if (isHandin(place)) {
                    String student = freeName(Names.student(withoutZip(place)), taken);
                    submissions.add(new SubmissionReader(labs, known, student).read(place));
                } else {
                    passOver(place);
                }
            }
        }

        void passOver(Path path) {
            passedOver.add(name(path));
        }

        Batch batch() {
            return new Batch(submissions, Contents.note("not a submission", passedOver));
        }
    }

    private static boolean isHandin(Path place) {
        String name = name(place);
        boolean isZip = ZipReader.isZip(name) && Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
        return !name.startsWith(".") && !name.equals("__MACOSX") && (isZip || isFolder(place));
    }

    private static String withoutZip(Path place) {
        String name = name(place);
        return isFolder(place) ? name : name.substring(0, name.length() - ".zip".length());
    }

    /** A folder and a zip of one name are two hand-ins, and each needs a name of its own in the reports. */
    private static String freeName(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }
}
