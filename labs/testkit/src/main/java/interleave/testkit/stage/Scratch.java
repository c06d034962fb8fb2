package interleave.testkit.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The working folder of one stage, with a copy of the student's classes in {@code classes}: a stage runs under an
 * ASCII locale, in which it could not open a path with other letters in it, and sees no folder of its owner's.
 */
final class Scratch {

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    static Scratch with(Path classes) {
        try {
            Path folder = Files.createTempDirectory("interleave-stage-");
            Path target = Files.createDirectory(folder.resolve("classes"));
            if (Files.isDirectory(classes)) {
                copy(classes, target);
            }
            return new Scratch(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException("could not prepare the stage's folder", failed);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    Path folder() {
        return folder;
    }

    /** As far as it goes: what a dying process still holds open on Windows stays behind. */
    void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException left) {
            folder.toFile().deleteOnExit();
        }
    }
}
