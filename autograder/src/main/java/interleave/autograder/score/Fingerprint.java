package interleave.autograder.score;

import java.util.ArrayList;
import java.util.List;

/**
 * What a result was made of, each part as the name of its bytes. Where all are equal, a second run would only say the
 * same again.
 *
 * @param code        the hand-in, as intake read it
 * @param tests       what judges its lab: hidden suites, testkit, the files of the kit that replace a student's
 * @param rubric      the lab's rubric and what else makes points of results; these need no run
 * @param environment JDK, operating system and isolation
 */
public record Fingerprint(String code, String tests, String rubric, String environment) {

    /** Of a result that nobody will compare. */
    public static final Fingerprint NONE = new Fingerprint("", "", "", "");

    public Fingerprint withRubric(String other) {
        return new Fingerprint(code, tests, other, environment);
    }

    /** Whether the same checks would run on the same code in the same surroundings. */
    public boolean runsLike(Fingerprint other) {
        return withRubric(other.rubric).equals(other);
    }

    /** What is different there, in words; empty where nothing is. */
    public List<String> differencesTo(Fingerprint other) {
        List<String> differences = new ArrayList<>();
        if (!code.equals(other.code)) {
            differences.add("code");
        }
        if (!tests.equals(other.tests)) {
            differences.add("tests");
        }
        if (!rubric.equals(other.rubric)) {
            differences.add("rubric");
        }
        if (!environment.equals(other.environment)) {
            differences.add("environment");
        }
        return differences;
    }
}
