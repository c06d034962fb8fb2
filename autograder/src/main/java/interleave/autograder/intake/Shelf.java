package interleave.autograder.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * Holds the texts of a class's hand-ins on disk until they are graded: 20 MB may be one student's, and a class has
 * hundreds of students. Any thread may call. It is gone when the JVM ends.
 */
final class Shelf {

    /** Null until something is put there. Guarded by: this. */
    private FileChannel file;
    /** Where the next text goes. Guarded by: this. */
    private long end;

    /** The same submission, with the texts of its files kept here. */
    Submission keep(Submission submission) {
        return new Submission(submission.handin(), submission.sources().stream().map(this::keep).toList(),
            submission.ownTest().map(this::keep), submission.notes(), submission.refusal());
    }

    private SourceFile keep(SourceFile source) {
        return new SourceFile(source.path(), put(source.bytes()));
    }

    private synchronized Supplier<byte[]> put(byte[] text) {
        try {
            if (file == null) {
                Path place = Files.createTempFile("interleave-intake-", ".shelf");
                file = FileChannel.open(place, StandardOpenOption.READ, StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
                place.toFile().deleteOnExit();
            }
            long begin = end;
            ByteBuffer rest = ByteBuffer.wrap(text);
            while (rest.hasRemaining()) {
                end += file.write(rest, end);
            }
            FileChannel from = file;
            int length = text.length;
            return () -> read(from, begin, length);
        } catch (IOException full) {
            throw new UncheckedIOException("no room for what was handed in, in the folder for temporary files", full);
        }
    }

    private static byte[] read(FileChannel file, long begin, int length) {
        try {
            ByteBuffer text = ByteBuffer.allocate(length);
            while (text.hasRemaining() && file.read(text, begin + text.position()) >= 0) {
                // A read may bring less than was asked for.
            }
            return text.array();
        } catch (IOException gone) {
            throw new UncheckedIOException("what was handed in can no longer be read", gone);
        }
    }
}
