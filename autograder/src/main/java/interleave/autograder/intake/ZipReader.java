package interleave.autograder.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads a student's zip in memory. Names that lead out of the zip, and links, refuse it as a whole: they are
 * never made by accident. Windows zips with {@code \} as separator are accepted.
 */
final class ZipReader {

    /** The file itself; what it unpacks to has limits of its own. */
    static final int MOST_BYTES_PACKED = 50 << 20;

    private static final Charset CP437 = Charset.forName("IBM437");

    private final Path zip;
    private final String prefix;
    private final Contents contents;

    /** What is read goes under {@code prefix}, which is empty or ends with a slash. */
    ZipReader(Path zip, String prefix, Contents contents) {
        this.zip = zip;
        this.prefix = prefix;
        this.contents = contents;
    }

    void read() throws IOException, Refused {
        if (zip.getFileSystem() == FileSystems.getDefault()) {
            read(zip);
            return;
        }
        // Inside the zip of a class: the library opens files on a disk only.
        Path copy = Files.createTempFile("interleave-handin-", ".zip");
        try (InputStream packed = Files.newInputStream(zip)) {
            Files.write(copy, packed.readNBytes(MOST_BYTES_PACKED + 1));
            read(copy);
        } finally {
            Files.delete(copy);
        }
    }

    private void read(Path file) throws IOException, Refused {
        if (Files.size(file) > MOST_BYTES_PACKED) {
            throw Refused.unsafe("a zip of at most 50 MB", "a larger one");
        }
        try {
            if (ZipDirectory.of(file).holdsLink()) {
                throw Refused.unsafe("a zip of plain files", "one that holds a symbolic link");
            }
            try (ZipFile open = open(file)) {
                for (ZipEntry entry : Collections.list(open.entries())) {
                    read(open, entry);
                }
            }
        } catch (ZipException e) {
            throw Refused.unusable("a zip that can be read", "a damaged or encrypted one: "
                    + Names.path(String.valueOf(e.getMessage())),
                    "Pack it again and open the zip to try it.");
        }
    }

    /** A zip tells the encoding of its names badly or not at all. */
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException e) {
            return new ZipFile(file.toFile(), CP437);
        }
    }

    private void read(ZipFile open, ZipEntry entry) throws IOException, Refused {
        contents.count();
        String path = prefix + Entry.path(entry.getName(), "zip");
        if (path.endsWith("/")) {
            contents.enters(path);
        } else if (contents.wants(path)) {
            try (InputStream in = open.getInputStream(entry)) {
                contents.read(path, in);
            }
        }
    }
}
