package interleave.testkit.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A stylesheet or a script of our own that stands inside a page.
 *
 * @param text what stands between the tags, to the byte
 */
record Inlined(String text) {

    private static final String FOLDER = "/interleave/timeline/";

    /**
     * One of the kit's files.
     *
     * @throws IllegalStateException where the build has left it out
     */
    static Inlined file(String name) {
        try (InputStream file = Inlined.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException(FOLDER + name + " is not on the class path");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            // A browser hashes what it has parsed, and its parser knows one line end only.
            return new Inlined(text.replace("\r\n", "\n"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As a source in a content security policy: this very text may be used, and no other. */
    String source() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
