package interleave.autograder.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What can be seen of a file or folder from outside, on the disk or inside an archive. */
final class Place {

    private Place() {
    }

    /** The last part of its path, without the slash that folders have inside archives. */
    static String name(Path place) {
        String name = place.getFileName() == null ? "" : place.getFileName().toString();
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    /** Its name, without what tells the kind of an archive. */
    static String plainName(Path place) {
        return isFolder(place) ? name(place) : Archive.withoutSuffix(name(place));
    }

    /** Links are none. */
    static boolean isFolder(Path place) {
        return Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether it is a folder or a file, and neither a link nor a device. */
    static boolean isReal(Path place) {
        return isFolder(place) || Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isArchive(Path place) {
        return Archive.is(name(place)) && Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether it can be what a student handed in: a folder or an archive that is not hidden. */
    static boolean canBeWork(Path place) {
        return isVisible(place) && (isArchive(place) || isFolder(place));
    }

    static boolean isVisible(Path place) {
        return !name(place).startsWith(".") && !name(place).equals("__MACOSX");
    }

    /** What is in a folder, ordered by name. */
    static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted(Comparator.comparing(Place::name)).toList();
        }
    }
}
