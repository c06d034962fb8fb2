package interleave.autograder.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads a student's zip in memory. Names that lead out of the zip, and links, refuse it as a whole: they are
 * never made by accident. Windows zips with {@code \} as separator are accepted.
 */
final class ZipReader {

    /** The file itself; what it unpacks to has limits of its own. */
    static final long MOST_BYTES_PACKED = 50L << 20;

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

    static boolean isZip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    void read() throws IOException, Refused {
        if (Files.size(zip) > MOST_BYTES_PACKED) {
            throw Refused.unsafe("a zip of at most 50 MB", "a larger one");
        }
        try {
            if (ZipDirectory.of(zip).holdsLink()) {
                throw Refused.unsafe("a zip of plain files", "one that holds a symbolic link");
            }
            try (ZipFile open = open()) {
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
    private ZipFile open() throws IOException {
        try {
            return new ZipFile(zip.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException e) {
            return new ZipFile(zip.toFile(), CP437);
        }
    }

    private void read(ZipFile open, ZipEntry entry) throws IOException, Refused {
        contents.count();
        String path = prefix + safe(entry.getName().replace('\\', '/'));
        if (path.endsWith("/")) {
            contents.enters(path);
        } else if (contents.wants(path)) {
            try (InputStream in = open.getInputStream(entry)) {
                contents.read(path, in);
            }
        }
    }

    private static String safe(String path) throws Refused {
        List<String> parts = Arrays.asList(path.split("/"));
        boolean leadsOut = path.startsWith("/") || parts.contains("..") || path.matches("[A-Za-z]:.*");
        if (leadsOut || path.isEmpty() || path.indexOf('\0') >= 0) {
            throw Refused.unsafe("names that stay inside the zip", "\"" + Names.path(path) + "\"");
        }
        return path;
    }
}
