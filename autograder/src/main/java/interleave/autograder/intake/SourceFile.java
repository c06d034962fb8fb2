package interleave.autograder.intake;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * One file of a submission, as the student handed it in.
 *
 * <p>Equality is that of the suppliers, not of what they supply.
 *
 * @param path where it stood in the student's folder or zip, with {@code /} as separator:
 *             {@code src/main/java/lab1/EchoServer.java}
 * @param text brings its contents, the same each time; on any thread
 */
public record SourceFile(String path, Supplier<byte[]> text) {

    public SourceFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
    }

    /** A file that is in memory. @param bytes nobody may change them */
    public SourceFile(String path, byte[] bytes) {
        this(path, () -> bytes);
        Objects.requireNonNull(bytes, "bytes");
    }

    /** Its contents; the encoding is not known yet. Nobody may change them. */
    public byte[] bytes() {
        return text.get();
    }

    /** The last part of the path: {@code EchoServer.java}. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name without {@code .java}: the class that the file stands for. */
    public String simpleName() {
        String name = fileName();
        return name.endsWith(".java") ? name.substring(0, name.length() - ".java".length()) : name;
    }
}
