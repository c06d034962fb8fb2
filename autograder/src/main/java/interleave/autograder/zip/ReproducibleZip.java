package interleave.autograder.zip;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip whose bytes depend on nothing but the files in it, and their order. One thread writes it. */
public final class ReproducibleZip implements Closeable {

    private static final int EXECUTABLE = 0100755;
    private static final int PLAIN = 0100644;
    /** The format has no time zone, so any zone must bring this one; it begins in 1980. */
    private static final LocalDateTime SOME_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipArchiveOutputStream out;

    /** A zip that is there is replaced; whatever else is there was named by mistake, and stays. */
    public ReproducibleZip(Path zip) throws IOException {
        Path folder = zip.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new IOException("cannot write " + zip + ": there is no folder " + folder);
        }
        if (Files.exists(zip) && !zip.getFileName().toString().endsWith(".zip")) {
            throw new IOException("cannot write " + zip + ": it is there, and is called like no zip");
        }
        this.out = new ZipArchiveOutputStream(zip);
    }

    public void put(String name, byte[] bytes) throws IOException {
        put(name, bytes, PLAIN);
    }

    /** Whoever unpacks it on a system that knows such files may run it. */
    public void putExecutable(String name, byte[] bytes) throws IOException {
        put(name, bytes, EXECUTABLE);
    }

    /** Stored as it is: what comes out of a compressor differs between machines. */
    private void put(String name, byte[] bytes, int mode) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTime(SOME_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        entry.setUnixMode(mode);
        entry.setMethod(ZipArchiveEntry.STORED);
        entry.setSize(bytes.length);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setCrc(sum.getValue());
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
