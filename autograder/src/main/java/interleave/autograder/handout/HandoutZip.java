package interleave.autograder.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes a handout as a zip whose bytes depend on nothing but its files. */
public final class HandoutZip {

    private static final int EXECUTABLE = 0100755;
    private static final int PLAIN = 0100644;
    /** The format has no time zone, so any zone must bring this one; it begins in 1980. */
    private static final LocalDateTime SOME_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private HandoutZip() {
    }

    /** Writes it; a file that is there is replaced. */
    public static void write(Handout handout, Path zip) throws IOException {
        Path folder = zip.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new IOException("cannot write " + zip + ": there is no folder " + folder);
        }
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            for (HandoutFile file : handout.files()) {
                put(out, handout.folder() + "/" + file.path(), file);
            }
        }
    }

    /** Stored as it is: what comes out of a compressor differs between machines. */
    private static void put(ZipArchiveOutputStream out, String name, HandoutFile file) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTime(SOME_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        entry.setUnixMode(file.isExecutable() ? EXECUTABLE : PLAIN);
        entry.setMethod(ZipArchiveEntry.STORED);
        entry.setSize(file.bytes().length);
        CRC32 sum = new CRC32();
        sum.update(file.bytes());
        entry.setCrc(sum.getValue());
        out.putArchiveEntry(entry);
        out.write(file.bytes());
        out.closeArchiveEntry();
    }
}
