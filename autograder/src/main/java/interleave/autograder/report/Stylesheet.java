package interleave.autograder.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The stylesheet that goes into every page. */
final class Stylesheet {
    private static final String FILE = "/interleave/report/feedback.css";

    private Stylesheet() { }

    static String text() {
        try (InputStream file = Stylesheet.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
