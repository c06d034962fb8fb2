package interleave.autograder.intake;

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

/** Zips for tests: good ones, and ones that no honest tool makes. */
final class Zips {

    private static final int CENTRAL_ENTRY = 0x02014b50;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    private Zips(Charset names) {
        zip = new ZipOutputStream(bytes, names);
    }

    static Zips zip() {
        return new Zips(StandardCharsets.UTF_8);
    }

    static Zips withNamesIn(Charset names) {
        return new Zips(names);
    }

    Zips entry(String name, String text) {
        return entry(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Zips entry(String name, byte[] contents) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(contents);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path writeTo(Path file) throws IOException {
        zip.close();
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes.toByteArray());
    }

    /** Marks its one entry as a symbolic link of Unix. */
    Path writeAsLinkTo(Path file) throws IOException {
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
