package interleave.comparison;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * What a tool says of a program.
 *
 * @param verdict    what it comes to
 * @param executions how often it ran the program, as far as it counts that
 * @param cpuMillis  processor time of the tool's JVM and of those it started, from their first to their last moment
 * @param evidence   what a user would read, or why the tool could not judge
 */
public record Answer(Verdict verdict, long executions, long cpuMillis, String evidence) {

    private static final String MARK = "ANSWER";

    /** What a tool's answer comes to. */
    public enum Verdict {
        FOUND, NOTHING,
        /** It met something that it can't handle, or isn't sure. */
        UNABLE,
        /** It came to no end within the limit. */
        ENDLESS
    }

    static Answer unable(String reason) {
        return new Answer(Verdict.UNABLE, 0, 0, reason);
    }

    static Answer endless(int seconds) {
        return new Answer(Verdict.ENDLESS, 0, 0, "no answer within " + seconds + " s");
    }

    /** The evidence in one line: of an exception's text, the message. */
    String reason() {
        return evidence.strip().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /** As one line on a JVM's output, among whatever else stands there. */
    String line() {
        return String.join(" ", MARK, verdict.name(), String.valueOf(executions), String.valueOf(cpuMillis),
            Base64.getEncoder().encodeToString(evidence.getBytes(StandardCharsets.UTF_8)) + ".");
    }

    static Optional<Answer> read(String output) {
        return output.lines().filter(line -> line.startsWith(MARK + " ")).reduce((first, last) -> last)
            .map(line -> line.split(" "))
            .map(word -> new Answer(Verdict.valueOf(word[1]), Long.parseLong(word[2]), Long.parseLong(word[3]),
                new String(Base64.getDecoder().decode(word[4].replace(".", "")), StandardCharsets.UTF_8)));
    }
}
