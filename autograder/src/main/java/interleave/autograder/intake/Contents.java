package interleave.autograder.intake;

import interleave.testkit.lab.Lab;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a folder or zip holds: its Java files in memory, and the names of everything that was passed over.
 *
 * <p>Entries come in from files that strangers made, so all of them are counted and every byte is counted
 * while it is read: what a zip says about its sizes is not believed. Nothing is ever written.
 *
 * <p>Confined to the thread that reads the submission.
 */
final class Contents {

    static final int MOST_ENTRIES = 2_000;
    static final int MOST_BYTES = 20 << 20;
    static final int MOST_BYTES_OF_A_FILE = 1 << 20;
    static final int MOST_PARTS = 20;

    private static final Set<String> NOT_SOURCES = Set.of("__MACOSX", "target", "build");
    private static final int MOST_NAMED = 10;

    private final List<SourceFile> sources = new ArrayList<>();
    /** Of the tests in it, the student's own one counts and no other. */
    private static final Pattern TESTS = Pattern.compile("^(?:.*?/)??src/test(?=/)");

    private final Set<String> ignored = new TreeSet<>();
    private int entries;
    private int bytes;

    /** Counts an entry of whatever kind; call it for each before anything else. */
    void count() throws Refused {
        if (++entries > MOST_ENTRIES) {
            throw Refused.unsafe("at most " + MOST_ENTRIES + " files and folders", "more than that");
        }
    }

    /**
     * Whether this file or folder can be a part of the sources; notes it where it cannot.
     *
     * @throws Refused where the path is too deep
     */
    boolean enters(String path) throws Refused {
        String[] parts = path.split("/");
        if (parts.length > MOST_PARTS) {
            throw Refused.unsafe("at most " + MOST_PARTS + " folders deep", Names.path(path));
        }
        for (int i = 0; i < parts.length; i++) {
            if (isNotSource(parts, i)) {
                ignored.add(String.join("/", List.of(parts).subList(0, i + 1)));
                return false;
            }
        }
        return true;
    }

    /**
     * Whether this file is to be read; notes it where it is not.
     *
     * @throws Refused where the path is too deep
     */
    boolean wants(String path) throws Refused {
        if (!enters(path)) {
            return false;
        }
        Optional<String> tests = testsAround(path).filter(folder -> !path.endsWith("/" + Lab.OWN_TEST));
        if (tests.isPresent()) {
            ignored.add(tests.get());
            return false;
        }
        if (!path.endsWith(".java")) {
            ignored.add(path);
            return false;
        }
        return true;
    }

    private static boolean isNotSource(String[] parts, int i) {
        return parts[i].startsWith(".") || NOT_SOURCES.contains(parts[i]);
    }

    /** The folder of tests that a path lies in, if any. */
    private static Optional<String> testsAround(String path) {
        Matcher folder = TESTS.matcher(path);
        return folder.find() ? Optional.of(folder.group()) : Optional.empty();
    }

    /** Reads a Java file to its end. Does not close the stream. */
    void read(String path, InputStream in) throws IOException, Refused {
        byte[] text = in.readNBytes(MOST_BYTES_OF_A_FILE + 1);
        if (text.length > MOST_BYTES_OF_A_FILE) {
            throw Refused.unsafe("files of at most 1 MB", Names.path(path) + " is larger");
        }
        bytes += text.length;
        if (bytes > MOST_BYTES) {
            throw Refused.unsafe("at most 20 MB of sources", "more than that");
        }
        sources.add(new SourceFile(path, text));
    }

    /** Notes something that was passed over. */
    void ignore(String path) {
        ignored.add(path);
    }

    /** The Java files, ordered by path. */
    List<SourceFile> sources() {
        return sources.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    }

    /** What was passed over, in one line; empty where there was nothing. */
    List<String> notes() {
        return note("ignored", ignored);
    }

    /** One line that names the first few of these paths, or none. */
    static List<String> note(String what, Set<String> paths) {
        if (paths.isEmpty()) {
            return List.of();
        }
        List<String> named = paths.stream().limit(MOST_NAMED).map(Names::path).toList();
        String more = paths.size() > MOST_NAMED ? " and " + (paths.size() - MOST_NAMED) + " more" : "";
        return List.of(what + ": " + String.join(", ", named) + more);
    }
}
