package interleave.autograder.report.overview;

import interleave.autograder.report.Stylesheet;
import interleave.testkit.verdict.Html;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The top of a page that is one file and needs nothing else. Its one script sorts tables and opens what is folded for
 * printing; all is there without it.
 */
final class SortablePage {

    private SortablePage() {
    }

    /** Writes everything up to the body. */
    static void begin(Html page, String title) {
        String script = Stylesheet.resource("class.js");
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        // A second wall behind the escaping: a browser loads nothing on this page, and runs this one script only.
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
            + " script-src 'sha256-" + hash(script) + "'\">\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
            .text(title).raw("</title>\n");
        page.raw("<style>\n" + Stylesheet.text() + Stylesheet.resource("class.css") + "</style>\n");
        page.raw("<script>" + script + "</script>\n</head>\n");
    }

    private static String hash(String script) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256")
                .digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
