package interleave.autograder.report;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A folder name for each student that every file system takes: ASCII letters, digits, {@code ._-}. The same
 * student always gets the same name; two students never share one, not even where case does not count. Confined to
 * one thread.
 */
public final class FolderNames {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9._-]+");
    /** A dot in front hides a folder, a dot at the end is lost on Windows. */
    private static final Pattern EDGES = Pattern.compile("^[._-]+|[._-]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final int LONGEST = 60;

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param reserved names that stand beside the folders */
    public FolderNames(String... reserved) {
        for (String name : reserved) {
            taken.add(name.toLowerCase(Locale.ROOT));
        }
    }

    public String of(String student) {
        return names.computeIfAbsent(student, this::fresh);
    }

    private String fresh(String student) {
        String plain = plain(student);
        String name = plain;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = plain + "-" + number;
        }
        return name;
    }

    private static String plain(String student) {
        // Accents go and their letters stay: José becomes Jose, not Jos_.
        String letters = MARKS.matcher(Normalizer.normalize(student, Normalizer.Form.NFKD)).replaceAll("");
        String name = EDGES.matcher(OTHERS.matcher(letters).replaceAll("_")).replaceAll("");
        if (name.length() > LONGEST) {
            name = EDGES.matcher(name.substring(0, LONGEST)).replaceAll("");
        }
        if (name.isEmpty()) {
            return "student";
        }
        return DEVICE.matcher(name).matches() ? "student_" + name : name;
    }
}
