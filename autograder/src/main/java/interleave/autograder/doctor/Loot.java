package interleave.autograder.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what an attack has brought home. */
final class Loot {

    /** Shorter values of variables, such as a language, stand in every text. */
    private static final int TELLING = 12;
    /** By this word the attacks of the corpus begin to tell what they have read. */
    private static final Pattern MARK = Pattern.compile("LOOT (.{0,60})");

    private Loot() {
    }

    /** @param report what came back from the attacking program, in lines of whatever width */
    static List<String> in(String report, String secret) {
        String said = report.replaceAll("\\s+", " ");
        List<String> found = new ArrayList<>();
        if (said.contains(secret)) {
            found.add("read another student's file");
        }
        Matcher marked = MARK.matcher(said);
        if (marked.find() && !marked.group(1).contains(secret)) {
            found.add("read \"" + marked.group(1).strip() + "…\"");
        }
        List<String> variables = System.getenv().entrySet().stream()
            .filter(each -> each.getValue().length() >= TELLING && said.contains(each.getValue()))
            // Where the JDK lies, a stage knows from its own variables.
            .filter(each -> !System.getProperty("java.home").startsWith(each.getValue()))
            .map(Map.Entry::getKey).sorted().toList();
        if (!variables.isEmpty()) {
            found.add("read variables of the grader (" + variables.size() + ", such as " + variables.get(0) + ")");
        }
        return found;
    }
}
