package interleave.slides.panel;

import interleave.testkit.explore.Standing;
import interleave.testkit.verdict.Timeline.Row;
import interleave.testkit.verdict.Visible;

/** Steps and threads in few words, since the code stands beside them. */
public final class Wording {

    private static final String READ_WRITE_LOCK = "ReentrantReadWriteLock";

    private Wording() {
    }

    /** {@code 29 put("jack", 2) = 1}: the line's number, without the class that a call is of. */
    public static String step(Row row, int limit) {
        String place = row.place().isEmpty() ? "" : line(row.place()) + " ";
        // Of a lock's class, the name tells which lock.
        String what = row.what().replaceFirst("^(?!\\w*Lock\\.)[A-Z]\\w*\\.(?=\\w+\\()", "")
            .replaceFirst("^(read|write)  ", "$1 ").replace("a lambda", "…")
            .replace(READ_WRITE_LOCK, "read-write lock")
            // What a map had before is nobody's question here.
            .replaceFirst("^(put\\(.*\\)) = .*$", "$1")
            // Where there is one lock only, the thread's foot tells who has it.
            .replaceFirst("the lock, which \\S+ has$", "the lock").replaceFirst(", which (\\S+) has$", " ($1)");
        String result = row.result().isEmpty() ? "" : " → " + row.result();
        String text = place + what + result;
        return Visible.line(text.length() <= limit ? text : text.substring(0, limit - 1) + "…", limit);
    }

    /** What a thread is about to do, or why it cannot. */
    static String state(Standing standing) {
        if (standing.mayGoOn()) {
            return standing.place().isEmpty() ? "next: its next call" : "next: line " + line(standing.place());
        } else if (standing.state().equals(Standing.ENDED)) {
            return "has ended";
        }
        return standing.state() + waitsFor(standing);
    }

    /** Of a thread that cannot go on. */
    private static String waitsFor(Standing standing) {
        if (!standing.owner().isEmpty()) {
            return ": " + standing.owner() + " has the lock";
        }
        return standing.on().isEmpty() ? "" : " at a " + standing.on().replace(READ_WRITE_LOCK, "read-write lock");
    }

    /** Of {@code Bank.java:29}, 29. */
    public static String line(String place) {
        return place.substring(place.indexOf(':') + 1);
    }
}
