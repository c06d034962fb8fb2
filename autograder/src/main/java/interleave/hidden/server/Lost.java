package interleave.hidden.server;

import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;

/** Names what it means where the first of several lines got through and a later one never did. */
public final class Lost {

    private Lost() {
    }

    /** Runs an expectation about the later lines; one that does not come counts as lost. */
    public static void amongOthers(Runnable expectation) {
        try {
            expectation.run();
        } catch (CheckFailed failed) {
            Finding seen = failed.finding();
            if (seen.kind() != Kind.NO_ANSWER) {
                throw failed;
            }
            throw new CheckFailed(new Finding(Kind.LOST_OR_DOUBLED, seen.action(), seen.expected(),
                seen.got(), seen.evidence(), seen.cause()));
        }
    }
}
