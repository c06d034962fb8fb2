package interleave.autograder.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/**
 * A zip's central directory, for the one thing that {@code java.util.zip} does not tell: the Unix mode of an
 * entry, and so whether it is a symbolic link. Laid out as section 4.3 of PKWARE's APPNOTE says.
 */
final class ZipDirectory {

    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MADE_ON_UNIX = 3;
    private static final int TYPE_MASK = 0xF000;
    private static final int LINK = 0xA000;

    private final ByteBuffer zip;

    private ZipDirectory(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Reads the file into memory: its size must have been looked at before. */
    static ZipDirectory of(Path file) throws IOException {
        return new ZipDirectory(Files.readAllBytes(file));
    }

    /**
     * Whether any entry is a symbolic link.
     *
     * @throws ZipException where there is no central directory
     */
    boolean holdsLink() throws ZipException {
        int end = end();
        // As java.util.zip finds it, so that both look at the same entries.
        int at = end - zip.getInt(end + 12);
        int entries = Short.toUnsignedInt(zip.getShort(end + 10));
        for (int i = 0; i < entries; i++) {
            if (at < 0 || at + 46 > zip.limit() || zip.getInt(at) != ENTRY) {
                throw new ZipException("its directory is damaged");
            }
            if (isLink(at)) {
                return true;
            }
            at += 46 + Short.toUnsignedInt(zip.getShort(at + 28)) + Short.toUnsignedInt(zip.getShort(at + 30))
                    + Short.toUnsignedInt(zip.getShort(at + 32));
        }
        return false;
    }

    private boolean isLink(int at) {
        int madeOn = Byte.toUnsignedInt(zip.get(at + 5));
        int mode = zip.getInt(at + 38) >>> 16;
        return madeOn == MADE_ON_UNIX && (mode & TYPE_MASK) == LINK;
    }

    private int end() throws ZipException {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("it has no directory");
    }
}
