package interleave.autograder.intake;

import java.util.Objects;

/**
 * One file of a submission, as the student handed it in.
 *
 * <p>Equality is that of the arrays, not of their contents. Nobody may change {@code bytes}.
 *
 * @param path  where it stood in the student's folder or zip, with {@code /} as separator:
 *              {@code src/main/java/lab1/EchoServer.java}
 * @param bytes its contents; the encoding is not known yet
 */
public record SourceFile(String path, byte[] bytes) {

    public SourceFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(bytes, "bytes");
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
