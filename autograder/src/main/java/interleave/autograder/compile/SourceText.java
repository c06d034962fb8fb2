package interleave.autograder.compile;

import interleave.autograder.intake.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A source file as text.
 *
 * @param path where it stood in the hand-in
 * @param text its text, without a byte order mark
 * @param note what the student should know about its encoding
 */
record SourceText(String path, String text, Optional<String> note) {

    /** UTF-8 where the bytes are that, else ISO-8859-1, which fits any bytes: nobody fails for a comment. */
    static SourceText of(SourceFile file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(file.bytes());
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return new SourceText(file.path(), withoutMark(text), Optional.empty());
        } catch (CharacterCodingException e) {
            String note = file.fileName() + " is not UTF-8: it was read as ISO-8859-1. Save it as UTF-8.";
            return new SourceText(file.path(), new String(file.bytes(), StandardCharsets.ISO_8859_1),
                    Optional.of(note));
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The last part of the path. */
    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
