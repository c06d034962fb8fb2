package interleave.autograder.doctor;

import java.util.List;

/**
 * What became of one attack.
 *
 * @param verdicts what the grader said of it: kinds, or that it passed
 * @param faults   what did not hold; empty for a grader in good health
 * @param beyond   what it reached once the policy was switched off; never a fault where the kernel does not help
 * @param isTriedBeyond whether it ran with the policy switched off at all
 */
record Examined(Attack attack, String verdicts, List<String> faults, List<String> beyond, boolean isTriedBeyond) {

    Examined {
        faults = List.copyOf(faults);
        beyond = List.copyOf(beyond);
    }

    boolean held() {
        return faults.isEmpty();
    }

    /** One line, as it is shown while the examination goes on. */
    String line() {
        return (held() ? "held    " : "BROKEN  ") + attack + ": " + verdicts + wallsTold()
            + faults.stream().map(fault -> "\n          " + fault).reduce("", String::concat);
    }

    private String wallsTold() {
        if (!isTriedBeyond) {
            return "";
        }
        return beyond.isEmpty() ? "; without the policy: nothing reached"
            : "; without the policy it " + String.join(", ", beyond);
    }
}
