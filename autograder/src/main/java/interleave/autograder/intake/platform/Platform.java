package interleave.autograder.intake.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a folder of submissions comes from. */
public enum Platform {
    GRADESCOPE("a Gradescope export"),
    MOODLE("a Moodle export"),
    CANVAS("a Canvas export"),
    AUTOLAB("an Autolab export"),
    /** Clones of repositories, as GitHub Classroom, Classroom 50 and others name them. */
    GIT("repositories of an assignment"),
    FOLDERS("a folder or archive for each student"),
    /** Not a class: the work of one student. */
    ONE("one student's work; if it is a class, --from folders takes each folder in it for a student");

    private final String told;

    Platform(String told) {
        this.told = told;
    }

    /** For people: {@code a Canvas export}. */
    public String told() {
        return told;
    }

    /**
     * How this platform names what lies in a folder.
     *
     * @param children what is in the folder
     * @throws IOException where the platform's own list of the students cannot be read
     */
    public Convention convention(Path folder, List<Path> children) throws IOException {
        return switch (this) {
            case GRADESCOPE -> Gradescope.of(folder);
            case MOODLE -> new Moodle();
            case CANVAS -> new Canvas();
            case AUTOLAB -> new Autolab();
            case GIT -> GitHosting.of(folder, children);
            case FOLDERS, ONE -> Convention.PLAIN;
        };
    }

    /**
     * The platform by whose convention most of this folder is named; empty where it is none.
     *
     * @param told the one that it must be, if it is any
     */
    public static Optional<Platform> of(Path folder, List<Path> children, Optional<Platform> told) throws IOException {
        for (Platform each : told.map(List::of).orElse(List.of(values()))) {
            Convention convention = each.convention(folder, children);
            long fit = children.stream().filter(child -> convention.named(child).isPresent()).count();
            if (fit > 0 && (told.isPresent() || 2 * fit >= visible(children).count())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Stream<Path> visible(List<Path> children) {
        return children.stream().filter(child -> !nameOf(child).startsWith(".") && !nameOf(child).equals("__MACOSX"));
    }

    /** The last part of a path, without the slash that folders have inside archives. */
    static String nameOf(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }
}
