package interleave.autograder.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The stylesheet that goes into every page. */
public final class Stylesheet {
    private static final String FOLDER = "/interleave/report/";

    private Stylesheet() { }

    public static String text() {
        return resource("feedback.css");
    }

    /** Another file that goes into a page. */
    public static String resource(String name) {
        try (InputStream file = Stylesheet.class.getResourceAsStream(FOLDER + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
