package interleave.hidden.server;

import interleave.testkit.client.Peer;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import java.util.List;

/** Tells a client that waits for other clients from one that waits for ever. */
public final class Blocked {

    private Blocked() {
    }

    /**
     * Runs an expectation. Where its answer does not come, the others leave; where it comes then, it was they
     * who kept it back, and the finding says so.
     *
     * @param others      the clients that may stand in the way
     * @param expectation expects only and sends nothing: it may run twice
     */
    public static void byOthers(List<Peer> others, Runnable expectation) {
        byOthers(others, expectation, expectation);
    }

    /** @param sign the expectation that shows that it goes on when the others have left */
    public static void byOthers(List<Peer> others, Runnable expectation, Runnable sign) {
        until(() -> others.forEach(Peer::close), "it came as soon as the other clients had left", expectation, sign);
    }

    /**
     * As {@link #byOthers}, for others that do something instead of leaving.
     *
     * @param relief what they do, so that whoever waits for them can go on
     * @param told   the evidence where that was it
     */
    public static void until(Runnable relief, String told, Runnable expectation, Runnable sign) {
        try {
            expectation.run();
        } catch (CheckFailed failed) {
            if (failed.finding().kind() != Kind.NO_ANSWER) {
                throw failed;
            }
            relief.run();
            throw comes(sign) ? blocked(failed.finding(), told) : failed;
        }
    }

    private static boolean comes(Runnable expectation) {
        try {
            expectation.run();
            return true;
        } catch (CheckFailed stillNothing) {
            return false;
        }
    }

    private static CheckFailed blocked(Finding seen, String told) {
        Finding blocked = new Finding(Kind.BLOCKED_BY_ANOTHER, seen.action(), seen.expected(), seen.got(),
            seen.evidence(), seen.cause());
        return new CheckFailed(blocked.withEvidence(told));
    }
}
