package interleave.testkit.own;

import interleave.testkit.verdict.CheckFailed;
import interleave.testkit.verdict.Kind;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Makes one verdict of all tests of a run. Called on the thread that runs the tests. */
final class Tally implements TestExecutionListener {

    private boolean anyPassed;
    private boolean anyFailed;
    private boolean anyUndecided;

    /** A class that could not be set up has failed, too. */
    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == Status.FAILED) {
            boolean isUndecided = isInconclusive(result.getThrowable());
            anyUndecided |= isUndecided;
            anyFailed |= !isUndecided;
        } else if (test.isTest() && result.getStatus() == Status.SUCCESSFUL) {
            anyPassed = true;
        }
    }

    private static boolean isInconclusive(Optional<Throwable> thrown) {
        return thrown.filter(CheckFailed.class::isInstance).map(CheckFailed.class::cast)
            .filter(failed -> failed.finding().kind() == Kind.INCONCLUSIVE).isPresent();
    }

    Verdict verdict() {
        if (anyFailed) {
            return Verdict.FAILED;
        }
        return anyUndecided ? Verdict.UNDECIDED : anyPassed ? Verdict.PASSED : Verdict.NO_TEST;
    }
}
