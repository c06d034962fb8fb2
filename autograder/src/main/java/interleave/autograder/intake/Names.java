package interleave.autograder.intake;

/** Names that come from outside, made fit to be shown. */
final class Names {

    private static final int LONGEST_STUDENT = 80;
    private static final int LONGEST_PATH = 160;

    private Names() {
    }

    /** A folder's or zip's name as a student's name: one line, at most 80 characters. */
    static String student(String name) {
        return bounded(name, LONGEST_STUDENT);
    }

    /** A path inside a submission as text: one line, at most 160 characters. */
    static String path(String path) {
        return bounded(path, LONGEST_PATH);
    }

    private static String bounded(String name, int longest) {
        String visible = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029]", "?");
        return visible.length() <= longest ? visible : visible.substring(0, longest - 1) + "…";
    }
}
