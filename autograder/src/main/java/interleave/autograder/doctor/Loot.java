package interleave.autograder.doctor;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Recognises what an attack has brought home. */
final class Loot {

    /** Shorter values of variables, such as a language, stand in every text. */
    private static final int TELLING = 12;
    private static final Map<String, String> MARKS = Map.of(
        "package interleave.", "read a source of the kit",
        "package lab", "read a solution",
        "SuiteWorker", "read the command line of the grader",
        "root:x:0", "read the machine's users");

    private Loot() {
    }

    /** @param said what came back from the attacking program */
    static List<String> in(String said, String secret) {
        List<String> found = new ArrayList<>();
        if (said.contains(secret)) {
            found.add("read another student's file");
        }
        MARKS.forEach((mark, told) -> {
            if (said.contains(mark)) {
                found.add(told);
            }
        });
        System.getenv().forEach((name, value) -> {
            if (value.length() >= TELLING && said.contains(value) && !value.equals(File.separator)) {
                found.add("read the grader's variable " + name);
            }
        });
        return found;
    }
}
