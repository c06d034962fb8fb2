package interleave.testkit.policy;

/**
 * One place in a submission that the policy does not allow.
 *
 * @param rule    a word for it, {@code processes}
 * @param where   file and line, {@code EchoServer.java:31}; the file alone where there is no line
 * @param what    what the code does there, {@code calls java.lang.Runtime.exec(String)}
 * @param because why that is not allowed, and what to do instead
 */
public record Refusal(String rule, String where, String what, String because) {

    private static final int LONGEST = 160;

    /** Names that students chose are in here: they may be long or hold invisible characters. */
    public Refusal {
        where = bounded(where);
        what = bounded(what);
    }

    private static String bounded(String text) {
        String visible = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "?");
        return visible.length() <= LONGEST ? visible : visible.substring(0, LONGEST) + "…";
    }
}
