package interleave.autograder.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The name of an entry of an archive, which is never used as a path. */
final class Entry {

    private Entry() {
    }

    /**
     * The name with {@code /} as separator, at its end too where it is a folder's, and without the {@code ./} that
     * {@code tar} begins it with.
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
        String plain = parts.stream().filter(part -> !part.isEmpty() && !part.equals("."))
            .collect(Collectors.joining("/"));
        return plain.isEmpty() || path.endsWith("/") ? plain + "/" : plain;
    }
}
