package interleave.testkit.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Keys of schedules that fit a line. A key holds its whole scenario, which is longer than anybody wants to copy: the
 * board shows its first parts and a hash, and the lab's {@code target} folder remembers the rest.
 *
 * @param folder where keys are remembered
 */
record Keys(Path folder) {

    private static final String SUFFIX = ".key";
    private static final int PARTS = 5;
    private static final String SHORT = "[A-Za-z0-9_-]{1,90}";

    /** Beside the pages of timelines. */
    static Keys ofTheLab() {
        return new Keys(Path.of(System.getProperty("timelines", "target/timelines")));
    }

    /** The key by which a reader can call this one: itself, where it cannot be remembered. */
    String shortened(String key) {
        String[] parts = key.split("_", PARTS);
        if (parts.length < PARTS) {
            return key;
        }
        String name = String.join("_", Arrays.copyOf(parts, PARTS - 1)) + "_" + Integer.toHexString(key.hashCode());
        if (!name.matches(SHORT)) {
            return key;
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + SUFFIX), key);
            return name;
        } catch (IOException readOnly) {
            return key;
        }
    }

    /** What was shortened to this; empty where nothing was, as for a key in full. */
    Optional<String> remembered(String name) {
        if (!name.matches(SHORT)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(folder.resolve(name + SUFFIX)));
        } catch (IOException nothing) {
            return Optional.empty();
        }
    }
}
