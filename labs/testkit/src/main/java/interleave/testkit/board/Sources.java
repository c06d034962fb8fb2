package interleave.testkit.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Source files that are looked at again and again. They are few and small, so they are read: that works on network
 * drives and in containers, where a system tells nobody of changes, and does not depend on how exact a file's time is.
 */
final class Sources {

    private static final long MILLIS_BETWEEN_LOOKS = 200;

    private final Path folder;
    private Map<Path, Integer> known;

    Sources(Path folder) {
        this.folder = folder;
        this.known = look();
    }

    Path folder() {
        return folder;
    }

    List<Path> files() {
        return List.copyOf(known.keySet());
    }

    boolean haveChanged() {
        return !look().equals(known);
    }

    /** Returns once something has changed since the last time, and two looks in a row have seen the same. */
    void awaitChange() throws InterruptedException {
        Map<Path, Integer> seen = look();
        while (seen.equals(known)) {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
            seen = look();
        }
        Map<Path, Integer> before = null;
        while (!seen.equals(before)) {
            // An editor may be in the middle of a file, or of several ones.
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
            before = seen;
            seen = look();
        }
        known = seen;
    }

    private Map<Path, Integer> look() {
        Map<Path, Integer> seen = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                try {
                    seen.put(file, Arrays.hashCode(Files.readAllBytes(file)));
                } catch (NoSuchFileException goneAgain) {
                    // An editor that writes a new file and then renames it.
                }
            }
        } catch (IOException | UncheckedIOException inBetween) {
            return Map.of();
        }
        return seen;
    }
}
