package interleave.autograder.run;

import interleave.testkit.lab.Lab;
import java.util.Map;

/** Which tests judge a lab: those of one package, for each lab. */
public final class Suites {

    private final Map<String, String> packages;

    private Suites(Map<String, String> packages) {
        this.packages = Map.copyOf(packages);
    }

    /** The hidden suites. */
    public static Suites hidden() {
        return new Suites(Map.of(
            "lab1-echo", "interleave.hidden.lab1",
            "lab2-thread-per-client", "interleave.hidden.lab2",
            "lab3-bank", "interleave.hidden.lab3"));
    }

    /** Others, such as the public tests: a package for each lab's id. */
    public static Suites of(Map<String, String> packages) {
        return new Suites(packages);
    }

    /** Whether this lab can be graded at all. */
    public boolean judge(Lab lab) {
        return packages.containsKey(lab.id());
    }

    /** @throws IllegalArgumentException for a lab without suites */
    String of(Lab lab) {
        if (!judge(lab)) {
            throw new IllegalArgumentException("no suites judge " + lab.id());
        }
        return packages.get(lab.id());
    }
}
