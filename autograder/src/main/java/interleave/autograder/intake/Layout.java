package interleave.autograder.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a source file stands in its project. */
final class Layout {

    /** Possessive, and within a line: the time that it takes grows with the file's length and no faster. */
    private static final Pattern PACKAGE =
            Pattern.compile("(?m)^(?:\u00EF\u00BB\u00BF)?[ \\t]*+package[ \\t]++([\\w.]++)[ \\t]*+;");

    private Layout() {
    }

    /** The folder of a file: empty at the top, else with a slash at its end. */
    static String folder(SourceFile file) {
        return file.path().substring(0, file.path().lastIndexOf('/') + 1);
    }

    /** The folder in which its packages begin; its own folder where the declared package does not fit. */
    static String root(SourceFile file) {
        String folder = folder(file);
        String packageFolder = packageOf(file).replace('.', '/') + "/";
        boolean fits = ("/" + folder).endsWith("/" + packageFolder);
        return fits ? folder.substring(0, folder.length() - packageFolder.length()) : folder;
    }

    /** The package that it declares; empty where there is none. */
    static String packageOf(SourceFile file) {
        // Whatever the encoding is, the bytes of ASCII letters read the same.
        Matcher matcher = PACKAGE.matcher(new String(file.bytes(), StandardCharsets.ISO_8859_1));
        return matcher.find() ? matcher.group(1) : "";
    }
}
