package interleave.autograder.doctor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ForgedZip as hostile hands make them, and good ones to compare. Confined to one thread. */
public final class ForgedZip {

    private static final int CENTRAL_ENTRY = 0x02014b50;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    private ForgedZip(Charset names) {
        zip = new ZipOutputStream(bytes, names);
    }

    public static ForgedZip zip() {
        return new ForgedZip(StandardCharsets.UTF_8);
    }

    public static ForgedZip withNamesIn(Charset names) {
        return new ForgedZip(names);
    }

    public ForgedZip entry(String name, String text) {
        return entry(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public ForgedZip entry(String name, byte[] contents) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(contents);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path writeTo(Path file) throws IOException {
        zip.close();
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes.toByteArray());
    }

    /** Gives an entry the name of another one; both have equally many letters. */
    public Path writeRenamed(String from, String to, Path file) throws IOException {
        String written = Files.readString(writeTo(file), StandardCharsets.ISO_8859_1);
        return Files.writeString(file, written.replace(from, to), StandardCharsets.ISO_8859_1);
    }

    /** Marks its one entry as a symbolic link of Unix. */
    public Path writeAsLinkTo(Path file) throws IOException {
        ByteBuffer written = ByteBuffer.wrap(Files.readAllBytes(writeTo(file)))
                .order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (written.getInt(at) != CENTRAL_ENTRY) {
            at++;
        }
        written.put(at + 5, (byte) 3).putInt(at + 38, 0xA1FF << 16);
        return Files.write(file, written.array());
    }
}
