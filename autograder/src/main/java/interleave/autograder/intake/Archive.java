package interleave.autograder.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of archives that are read; a file's name tells its kind. */
final class Archive {

    private static final String ZIP = ".zip";
    private static final List<String> SUFFIXES = List.of(ZIP, ".tar", ".tar.gz", ".tgz");

    private Archive() {
    }

    static boolean is(String name) {
        return suffix(name).isPresent();
    }

    static boolean isZip(String name) {
        return suffix(name).equals(Optional.of(ZIP));
    }

    static String withoutSuffix(String name) {
        return name.substring(0, name.length() - suffix(name).map(String::length).orElse(0));
    }

    private static Optional<String> suffix(String name) {
        return SUFFIXES.stream().filter(name.toLowerCase(Locale.ROOT)::endsWith).findFirst();
    }

    /** Reads it as if it were unpacked under {@code prefix}, which is empty or ends with a slash. */
    static void read(Path archive, String name, String prefix, Contents contents) throws IOException, Refused {
        if (isZip(name)) {
            new ZipReader(archive, prefix, contents).read();
        } else {
            new TarReader(archive, prefix, contents).read();
        }
    }
}
