package interleave.autograder.intake;

import java.util.Arrays;
import java.util.List;

/** The name of an entry of an archive, which is never used as a path. */
final class Entry {

    private Entry() {
    }

    /**
     * The name with {@code /} as separator.
     *
     * @param archive what it is an entry of, {@code zip}
     * @throws Refused where it leads out of the archive: such a name is never made by accident
     */
    static String path(String name, String archive) throws Refused {
        String path = name.replace('\\', '/');
        List<String> parts = Arrays.asList(path.split("/"));
        boolean leadsOut = path.startsWith("/") || parts.contains("..") || path.matches("(?s)[A-Za-z]:.*");
        if (leadsOut || path.isEmpty() || path.indexOf('\0') >= 0) {
            throw Refused.unsafe("names that stay inside the " + archive, "\"" + Names.path(path) + "\"");
        }
        return path;
    }
}
