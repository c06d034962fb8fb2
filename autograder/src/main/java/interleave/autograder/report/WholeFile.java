package interleave.autograder.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there as a whole or not at all, whenever its writer is killed. */
public final class WholeFile {

    private WholeFile() { }

    /** Writes it, in place of what was there. Its folder must be there. */
    public static void write(Path file, String text) throws IOException {
        // Of one name for each file: what a killed run has left is written over by the next one.
        Path draft = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException networkDrive) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
