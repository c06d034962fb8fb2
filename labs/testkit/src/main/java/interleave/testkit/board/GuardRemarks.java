package interleave.testkit.board;

import interleave.testkit.guards.Guards;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What is asked about a lab's guards once its tests pass: earlier it would be in the way. */
final class GuardRemarks {

    private static final int MOST = 8;

    private GuardRemarks() {
    }

    /** With a line end after each line; empty where there is nothing to ask. */
    static String here() {
        try {
            return of(Guards.remarks(Path.of("src", "main", "java")));
        } catch (IOException unreadable) {
            return "";
        }
    }

    static String of(List<String> remarks) {
        if (remarks.isEmpty()) {
            return "";
        }
        return "\nYour guards, for the human who reads them (no points depend on this):\n"
            + remarks.stream().limit(MOST).map(remark -> "  " + remark + "\n").collect(Collectors.joining())
            + (remarks.size() > MOST ? "  and " + (remarks.size() - MOST) + " more\n" : "");
    }
}
