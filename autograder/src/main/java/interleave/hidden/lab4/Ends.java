package interleave.hidden.lab4;

import interleave.testkit.lab.CurrentCheck;
import interleave.testkit.stage.Call;
import interleave.testkit.stage.Stage;
import interleave.testkit.stage.Value;
import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Finding;
import interleave.testkit.verdict.Kind;
import interleave.testkit.witness.Patience;

/** Calls that must come to their end, or must not. */
final class Ends {

    private Ends() {
    }

    /**
     * The result of a call that has everything that it needs.
     *
     * @param otherwise the kind, where it waits all the same
     * @param action    what happened
     */
    static Value result(Call call, Kind otherwise, String action) {
        try {
            return call.result();
        } catch (CheckFailed failed) {
            throw new CheckFailed(named(failed.finding(), otherwise, action));
        }
    }

    private static Finding named(Finding seen, Kind otherwise, String action) {
        if (seen.kind() != Kind.NO_ANSWER) {
            return new Finding(seen.kind(), action, seen.expected(), seen.got(), seen.evidence(), seen.cause());
        }
        // Before a monitor that somebody keeps while waiting, no signal is missing.
        boolean isBlocked = seen.evidence().stream().anyMatch(line -> line.contains(" is BLOCKED on "));
        return new Finding(isBlocked && otherwise == Kind.LOST_WAKE_UP ? Kind.DEADLOCK : otherwise, action,
            seen.expected(), isBlocked ? "it waits for a lock that nobody gives back" : "it waits, and nobody wakes it",
            seen.evidence(), seen.cause());
    }

    /** The call must not have come back, for there is nothing that it could have come back with. */
    static void stillWaits(Stage stage, Call call, Kind otherwise, String action) {
        if (rest(stage, call) == Call.State.FINISHED) {
            // An exception is told as such.
            Value early = call.result();
            throw CurrentCheck.failed(otherwise, action, "that it waits",
                early.isNull() ? "it returned" : "it returned " + early);
        }
    }

    /**
     * What the call does when it has come as far as it can. A thread that has not run yet is waited for: what comes
     * next relies on its waiting. One that never rests is told as running.
     */
    static Call.State rest(Stage stage, Call call) {
        Patience patience = stage.patience();
        Call.State state = call.awaitSettled();
        while (state == Call.State.RUNNING && !patience.isOver()) {
            state = call.awaitSettled();
        }
        return state;
    }

    /** Compares what came with what is due. */
    static void equal(Object expected, Value got, Kind otherwise, String action) {
        if (!String.valueOf(expected).equals(got.toString())) {
            throw CurrentCheck.failed(otherwise, action, String.valueOf(expected), got.toString());
        }
    }
}
