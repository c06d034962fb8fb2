package interleave.autograder.report;

import java.util.regex.Pattern;

/**
 * Text without what differs from run to run though nothing has changed: ports, identity hashes, addresses of
 * lambdas, scratch paths, instants. A finding's own words have none of it, but it can quote what a student's
 * program printed.
 */
final class Steady {
    private static final Pattern PORT =
            Pattern.compile("((?:\\d{1,3}(?:\\.\\d{1,3}){3}|localhost|\\[[0-9a-fA-F:]+]):"
                    + "|\\b(?:local)?port[ =:]{1,2})\\d{1,5}\\b");
    private static final Pattern IDENTITY = Pattern.compile("(?<=[\\w$\\];])@[0-9a-f]{5,8}\\b");
    private static final Pattern LAMBDA = Pattern.compile("(?<=\\$\\$Lambda)(?:\\$\\d+)?/0x[0-9a-f]+");
    private static final Pattern SCRATCH =
            Pattern.compile("(?:/tmp|/var/folders|[A-Z]:\\\\Users)[^\\s\"':,)]*");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z?");

    private Steady() { }

    static String text(String text) {
        String steady = INSTANT.matcher(text).replaceAll("<instant>");
        steady = SCRATCH.matcher(steady).replaceAll("<path>");
        steady = PORT.matcher(steady).replaceAll("$1<port>");
        steady = LAMBDA.matcher(steady).replaceAll("");
        return IDENTITY.matcher(steady).replaceAll("@<id>");
    }
}
