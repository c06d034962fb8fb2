package interleave.autograder.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * Reads a student's tar, packed with gzip or not, in memory. As with a zip, names that lead out of it and links refuse
 * it as a whole. It can be packed a thousandfold, and names are read whole, so all that it unpacks to is bounded.
 */
final class TarReader {

    /** A name can be as long as the whole of it, and is held a few times. */
    static final int MOST_BYTES = 50 << 20;

    private final Path tar;
    private final String prefix;
    private final Contents contents;

    /** What is read goes under {@code prefix}, which is empty or ends with a slash. */
    TarReader(Path tar, String prefix, Contents contents) {
        this.tar = tar;
        this.prefix = prefix;
        this.contents = contents;
    }

    void read() throws IOException, Refused {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(tar));
             BoundedInputStream plain = BoundedInputStream.builder().setInputStream(unpacked(file))
                 .setMaxCount(MOST_BYTES + 1L).get()) {
            read(plain);
        } catch (IOException | IllegalArgumentException e) {
            throw Refused.unusable("a tar that can be read",
                "a damaged one: " + Names.path(String.valueOf(e.getMessage())),
                "Pack it again and open the tar to try it.");
        }
    }

    private void read(BoundedInputStream plain) throws IOException, Refused {
        try {
            TarArchiveInputStream entries = new TarArchiveInputStream(plain);
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                read(entries, entry);
            }
        } catch (IOException e) {
            checkLength(plain);
            throw e;
        }
        checkLength(plain);
    }

    private static void checkLength(BoundedInputStream plain) throws Refused {
        if (plain.getCount() > MOST_BYTES) {
            throw Refused.unsafe("a tar that unpacks to at most 50 MB", "more than that");
        }
    }

    private void read(TarArchiveInputStream entries, TarArchiveEntry entry) throws IOException, Refused {
        contents.count();
        if (entry.isSymbolicLink() || entry.isLink()) {
            throw Refused.unsafe("a tar of plain files", "one that holds a link");
        }
        String path = prefix + Entry.path(entry.getName(), "tar");
        if (entry.isDirectory()) {
            contents.enters(path);
        } else if (entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice()) {
            contents.ignore(path + " (not a plain file)");
        } else if (contents.wants(path)) {
            contents.read(path, entries);
        }
    }

    /** Platforms call both kinds {@code handin.tar}, so the first bytes tell. */
    private static InputStream unpacked(InputStream file) throws IOException {
        file.mark(2);
        boolean isPacked = file.read() == 0x1F && file.read() == 0x8B;
        file.reset();
        return isPacked ? new GZIPInputStream(file) : file;
    }
}
