package interleave.autograder.intake;

import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.util.List;

/** Ends the reading of one submission with what its student is told; the others go on. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    private Refused(Finding finding) {
        super(finding.text(), null, false, false);
        this.finding = finding;
    }

    /** Something in it could harm the machine that grades, or is far larger than a lab. */
    static Refused unsafe(String expected, String got) {
        return new Refused(new Finding(Kind.POLICY, "read what you handed in", expected, got, List.of(),
                "Hand in the folder of your lab's sources, or a zip of it, and nothing else."));
    }

    /** It is harmless, but there is nothing in it that could be compiled for the lab. */
    static Refused unusable(String expected, String got, String cause) {
        return new Refused(new Finding(Kind.DOES_NOT_COMPILE, "looked for your sources", expected, got,
                List.of(), cause));
    }

    Finding finding() {
        return finding;
    }
}
