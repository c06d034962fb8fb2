package interleave.testkit.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares what stands behind {@code Guarded by:} with the code of the same file: whether it is filled in, whether it
 * names a field that is there, and whether anybody takes that lock. A remark is a question to the writer: whether the
 * lock is held at every use is for a human to judge, and for the schedules of the tests.
 */
public final class Guards {

    private static final Pattern GUARD = Pattern.compile("Guarded by:\\s*(?:\\{@link\\s+#?)?([\\w.]+)");
    /** Methods whose modifier says it. */
    private static final Pattern LOCKED = Pattern.compile("\\bsynchronized\\s+\\w");
    private static final Pattern STATIC_LOCKED = Pattern.compile("\\bstatic\\s+(?:\\w+\\s+)*synchronized\\b"
        + "|\\bsynchronized\\s+(?:\\w+\\s+)*static\\b");
    private static final List<String> REASONS = List.of("nothing", "itself", "confined", "immutable");

    private Guards() {
    }

    /**
     * What is remarkable in the sources of a folder, {@code Bank.java:24: …} each, sorted by file and line.
     *
     * @throws IOException where they cannot be read
     */
    public static List<String> remarks(Path folder) throws IOException {
        List<String> remarks = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
                    remarks.addAll(remarks(file.getFileName().toString(), Files.readString(file)));
                }
            }
        }
        return remarks;
    }

    static List<String> remarks(String file, String source) {
        List<String> remarks = new ArrayList<>();
        List<String> lines = source.lines().toList();
        String code = withoutComments(source);
        for (int i = 0; i < lines.size(); i++) {
            Matcher guard = GUARD.matcher(lines.get(i));
            if (guard.find()) {
                String place = file + ":" + (i + 1) + ": ";
                remark(guard.group(1).replaceAll("\\.$", ""), code).ifPresent(what -> remarks.add(place + what));
            }
        }
        return remarks;
    }

    private static Optional<String> remark(String guard, String code) {
        if (guard.matches("_+")) {
            return Optional.of("\"Guarded by\" is not filled in");
        }
        if (REASONS.contains(guard)) {
            return Optional.empty();
        }
        if (guard.equals("this")) {
            return takes("this", code) || LOCKED.matcher(code).find() ? Optional.empty()
                : Optional.of("the guard is this, but nothing here is synchronized");
        }
        if (guard.endsWith(".class")) {
            return takes(guard, code) || STATIC_LOCKED.matcher(code).find() ? Optional.empty()
                : Optional.of("the guard is " + guard + ", but nothing here takes its lock");
        }
        if (!Pattern.compile("\\b" + Pattern.quote(guard) + "\\s*[=;]").matcher(code).find()) {
            return Optional.of("the guard is " + guard + ", but there is no such field in this file");
        }
        return takes(guard, code) ? Optional.empty()
            : Optional.of("the guard is " + guard + ", but nothing here takes its lock");
    }

    /** By {@code synchronized}, or by a call of it: a lock may be of a class of the student's own. */
    private static boolean takes(String guard, String code) {
        String name = "(?:this\\.)?" + Pattern.quote(guard);
        return Pattern.compile("synchronized\\s*\\(\\s*" + name + "\\s*\\)|\\b" + name
            + "\\s*\\.\\s*\\w+\\s*\\(").matcher(code).find();
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("//[^\\n]*", " ");
    }
}
