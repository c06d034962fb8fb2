package interleave.comparison;

import interleave.comparison.Answer.Verdict;
import interleave.testkit.explore.Promise;
import java.nio.file.Path;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;

/**
 * Lincheck's model checker for any code with threads, on the same scenarios, each with as many executions as the
 * explorer may use. (Its own default is 10,000 for each: five times the processor time, and in what was tried nothing
 * more was found.)
 */
final class LincheckTool implements Tool {

    private static final int EXECUTIONS = 2_000;
    /** Says that it met something which it does not support, or which is not its user's fault. */
    private static final String OWN_FAULT = "caught a bug in Lincheck";

    @Override
    public Answer judge(Promise promise, Path classes) throws Exception {
        // It finds classes of the class path only.
        Class<?> scenarios = Class.forName(LincheckSource.CLASS);
        Runnable[] all = (Runnable[]) scenarios.getMethod("all").invoke(null);
        for (Runnable scenario : all) {
            try {
                Lincheck.runConcurrentTest(EXECUTIONS, scenario);
            } catch (LincheckAssertionError told) {
                Verdict verdict = told.getMessage().contains(OWN_FAULT) ? Verdict.UNABLE : Verdict.FOUND;
                return new Answer(verdict, executions(scenarios), Processor.millis(), told.getMessage());
            }
        }
        return new Answer(Verdict.NOTHING, executions(scenarios), Processor.millis(), "");
    }

    private static long executions(Class<?> scenarios) throws ReflectiveOperationException {
        return (long) scenarios.getMethod("executions").invoke(null);
    }
}
