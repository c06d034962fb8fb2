package interleave.autograder.intake;

import interleave.autograder.intake.platform.Platform;
import interleave.testkit.lab.Lab;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The stage that reads submissions: the folder or zip of a class as its platform exported it, a folder or archive for
 * each student, or the work of one student. Sub-folders named by the ids of labs hold a class each.
 *
 * <p>Reads only, and never leaves the folder: no link in it is followed, and no file is written but a copy, under a
 * name of our own, of a zip inside a zip. Immutable; any thread may use it.
 */
public final class Intake {

    private final List<Lab> labs;
    private final Optional<Lab> lab;
    private final Directions directions;

    /**
     * An intake for these labs.
     *
     * @param labs the labs that there are
     * @param lab  the one that all submissions are for; where it is empty, folders or file names tell it
     */
    public Intake(List<Lab> labs, Optional<Lab> lab, Directions directions) {
        this.labs = List.copyOf(labs);
        this.lab = lab;
        this.directions = directions;
    }

    /** An intake that finds out by itself. */
    public Intake(List<Lab> labs, Optional<Lab> lab) {
        this(labs, lab, Directions.NONE);
    }

    /**
     * Reads all submissions, always in the same order.
     *
     * @param place a folder, or a zip or tar
     * @throws IOException where the folder or the list of a platform cannot be read
     */
    public Batch read(Path place) throws IOException {
        Path whole = named(place);
        if (!Archive.isZip(Place.name(whole)) || !Place.isArchive(whole)) {
            return Place.isFolder(whole) ? readFolder(whole, whole) : readAlone(whole);
        }
        Optional<FileSystem> opened = opened(whole);
        if (opened.isEmpty()) {
            return readAlone(whole);
        }
        try (FileSystem packed = opened.get()) {
            return readFolder(packed.getPath("/"), whole);
        }
    }

    /** What an instructor names may be a link of his own; one in it is never followed. */
    private static Path named(Path place) throws IOException {
        Path whole = place.toAbsolutePath().normalize();
        return Files.isSymbolicLink(whole) ? whole.toRealPath() : whole;
    }

    /** Empty where it is broken: read as a student's, it is told what is wrong with it. */
    private static Optional<FileSystem> opened(Path zip) {
        try {
            return Optional.of(FileSystems.newFileSystem(zip, Map.of()));
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /**
     * Reads the submission of one student.
     *
     * @param place its folder or archive
     * @return empty where it is neither
     * @throws IOException where it is a link that leads nowhere
     */
    public Optional<Submission> readOne(Path place) throws IOException {
        ClassReader reader = new ClassReader(labs, directions);
        reader.readAlone(named(place), lab);
        return reader.submissions().stream().findFirst();
    }

    private Batch readAlone(Path whole) {
        ClassReader reader = new ClassReader(labs, directions);
        reader.readAlone(whole, lab);
        return new Batch(List.of(Platform.ONE.told()), reader.submissions(), reader.notes());
    }

    /** @param whole the file or folder that was named, of which {@code folder} may be the inside */
    private Batch readFolder(Path folder, Path whole) throws IOException {
        List<Path> children = Place.children(folder);
        if (directions.from().equals(Optional.of(Platform.ONE))) {
            // A student may well hand in folders that are named like labs.
            return readAlone(whole);
        }
        List<Path> ofLabs = children.stream().filter(child -> labOf(child).isPresent()).toList();
        if (ofLabs.isEmpty()) {
            return readClass(ClassFolder.find(folder, directions.from(), !folder.equals(whole)), whole);
        }
        Map<Path, ClassFolder> classes = classes(ofLabs);
        if (classes.isEmpty()) {
            return readAlone(whole);
        }
        ClassReader reader = new ClassReader(labs, directions);
        List<String> origins = new ArrayList<>();
        classes.forEach((each, found) -> {
            origins.add(found.platform().told() + " (" + Place.name(each) + ")");
            reader.read(found, labOf(each));
        });
        List<String> notes = new ArrayList<>(reader.notes());
        Set<String> beside = children.stream().filter(child -> !classes.containsKey(child)).map(Place::name)
            .collect(Collectors.toCollection(TreeSet::new));
        notes.addAll(Contents.note("not a submission", beside));
        return new Batch(origins, reader.submissions(), notes);
    }

    /** Those of these folders that hold a class each: a lab's folder from the handout holds a project. */
    private Map<Path, ClassFolder> classes(List<Path> ofLabs) throws IOException {
        Map<Path, ClassFolder> classes = new LinkedHashMap<>();
        for (Path each : ofLabs) {
            ClassFolder found = ClassFolder.find(each, directions.from(), false);
            boolean holdsLab = found.children().stream().anyMatch(child -> labOf(child).isPresent());
            if (found.platform() != Platform.ONE && !holdsLab) {
                classes.put(each, found);
            }
        }
        return classes;
    }

    private Batch readClass(ClassFolder found, Path whole) throws IOException {
        if (found.platform() == Platform.ONE) {
            return readAlone(whole);
        }
        ClassReader reader = new ClassReader(labs, directions);
        reader.read(found, lab);
        return new Batch(List.of(found.platform().told()), reader.submissions(), reader.notes());
    }

    private Optional<Lab> labOf(Path child) {
        return Place.isFolder(child) ? labs.stream().filter(each -> each.id().equals(Place.name(child))).findFirst()
            : Optional.empty();
    }
}
