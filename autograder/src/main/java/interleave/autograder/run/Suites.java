package interleave.autograder.run;

import interleave.testkit.lab.Lab;
import java.util.Map;
import java.util.Set;

/** Which tests judge a lab: those of one package, for each lab. */
public final class Suites {

    private static final String OF_OWN_TESTS = ".*\\.OwnTestSuite";
    private static final String HIDDEN = "(?!" + OF_OWN_TESTS + ").*Suite";

    /** The packages of labs that invite a test of the student's own. */
    private static final Map<String, String> INVITING = Map.of(
        "lab3-bank", "interleave.hidden.lab3",
        "lab4-readers-writers", "interleave.hidden.lab4",
        "lab5-chat", "interleave.hidden.lab5",
        "lab6-inventory", "interleave.hidden.lab6");

    private final Map<String, String> packages;
    private final String names;

    private Suites(Map<String, String> packages, String names) {
        this.packages = Map.copyOf(packages);
        this.names = names;
    }

    /** The hidden suites. */
    public static Suites hidden() {
        return new Suites(Map.of(
            "lab1-echo", "interleave.hidden.lab1",
            "lab2-thread-per-client", "interleave.hidden.lab2",
            "lab3-bank", "interleave.hidden.lab3",
            "lab4-readers-writers", "interleave.hidden.lab4",
            "lab5-chat", "interleave.hidden.lab5",
            "lab6-inventory", "interleave.hidden.lab6"), HIDDEN);
    }

    /** Those that judge tests of students' own, for labs that invite one; none beside others than the hidden suites. */
    public Suites ofOwnTests() {
        return new Suites(names.equals(HIDDEN) ? INVITING : Map.of(), OF_OWN_TESTS);
    }

    /** One check of a lab, where the question is about the grader and not about the submission. */
    public static Suites brief() {
        return new Suites(Map.of(
            "lab1-echo", "interleave.hidden.brief.echo",
            "lab3-bank", "interleave.hidden.brief.bank",
            "lab4-readers-writers", "interleave.hidden.brief.mailbox",
            "lab5-chat", "interleave.hidden.brief.chat"), ".*Suite");
    }

    /** In place of a lab's suites: the one test that runs the schedule which {@code -Dreplay=KEY} names. */
    public static Suites replays() {
        return new Suites(Map.of("lab2-thread-per-client", "interleave.hidden.lab2",
            "lab3-bank", "interleave.hidden.lab3",
            "lab4-readers-writers", "interleave.hidden.lab4",
            "lab5-chat", "interleave.hidden.lab5",
            "lab6-inventory", "interleave.hidden.lab6"), ".*\\.Replayed");
    }

    /** Others, such as the public tests: a package for each lab's id, and all that is in it. */
    public static Suites of(Map<String, String> packages) {
        return new Suites(packages, ".*");
    }

    /** Whether this lab can be graded at all. */
    public boolean judge(Lab lab) {
        return packages.containsKey(lab.id());
    }

    /** Whether a class of this name judges other labs alone. */
    boolean areOfAnother(Lab lab, String className) {
        return packages.entrySet().stream().anyMatch(each -> !each.getKey().equals(lab.id())
            && className.startsWith(each.getValue() + ".") && !each.getValue().equals(packages.get(lab.id())));
    }

    /** @throws IllegalArgumentException for a lab without suites */
    Selection of(Lab lab) {
        if (!judge(lab)) {
            throw new IllegalArgumentException("no suites judge " + lab.id());
        }
        return new Selection(packages.get(lab.id()), names, Set.of());
    }
}
