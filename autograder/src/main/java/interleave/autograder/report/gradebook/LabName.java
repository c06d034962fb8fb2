package interleave.autograder.report.gradebook;

import interleave.testkit.lab.Lab;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether people mean a lab by what they call an assignment. */
final class LabName {

    private static final Pattern NUMBERED = Pattern.compile("(?<word>[a-z]+)(?<number>\\d+)-.*");

    private LabName() {
    }

    /** {@code lab3-bank} is meant by {@code Lab 3}, {@code lab03: threads}, {@code Two cash machines, one card}. */
    static boolean isIn(String text, Lab lab) {
        String name = text.toLowerCase(Locale.ROOT);
        Matcher id = NUMBERED.matcher(lab.id());
        boolean isNumbered = id.matches() && Pattern.compile("\\b" + id.group("word") + "[\\s._-]*0*"
            + id.group("number") + "\\b").matcher(name).find();
        return isNumbered || name.contains(lab.id()) || name.contains(lab.title().toLowerCase(Locale.ROOT));
    }
}
