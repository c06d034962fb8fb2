package interleave.autograder.doctor;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Recognises what an attack has brought home. */
final class Loot {

    /** Shorter values of variables, such as a language, stand in every text. */
    private static final int TELLING = 12;
    private static final Map<Pattern, String> MARKS = Map.of(
        Pattern.compile("package interleave\\.[a-z0-9.]+;"), "read a source of the kit",
        Pattern.compile("package lab\\d;"), "read a solution",
        Pattern.compile("SuiteWorker"), "read the command line of the grader",
        Pattern.compile("root:x:0"), "read the machine's users");

    private Loot() {
    }

    /** @param said what came back from the attacking program */
    static List<String> in(String said, String secret) {
        List<String> found = new ArrayList<>();
        if (said.contains(secret)) {
            found.add("read another student's file");
        }
        MARKS.forEach((mark, told) -> {
            if (mark.matcher(said).find()) {
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
