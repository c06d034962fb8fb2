package interleave.testkit.board;

import interleave.testkit.board.Outcome.Told;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Prints the {@link Board} when all tests of a lab have run. JUnit finds it by its service file; it does something only
 * where the system property {@code lab.handout} names the lab's handout, as a lab's build does.
 *
 * <p>Called on the threads that run the tests.
 */
public final class BoardListener implements TestExecutionListener {

    /** Held here, or else its level is forgotten. */
    private static final Logger JQWIK = Logger.getLogger("net.jqwik");
    private static final String REPLAY = "replay";
    /** Maven's own, for those who run some of the tests. */
    private static final String CHOSEN = "test";

    private Optional<Handout> handout = Optional.empty();
    private PrintStream out;
    private Outcomes outcomes;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        String readme = System.getProperty("lab.handout", "");
        handout = readme.isEmpty() ? Optional.empty() : Handout.read(Path.of(readme));
        if (handout.isPresent()) {
            // It remarks on how it repeats a property, which is no help to its reader.
            JQWIK.setLevel(Level.WARNING);
            Keys keys = Keys.ofTheLab();
            keys.remembered(System.getProperty(REPLAY, "")).ifPresent(key -> System.setProperty(REPLAY, key));
            out = System.out;
            outcomes = new Outcomes(keys, out);
        }
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        handout.ifPresent(lab -> outcomes.reportingEntryPublished(test, entry));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        handout.ifPresent(lab -> outcomes.executionFinished(test, result));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        handout.ifPresent(lab -> {
            for (Told failed : outcomes.failuresAside()) {
                out.println("\n" + failed.text() + "\n");
            }
            if (!outcomes.all().isEmpty()) {
                boolean isWhole = System.getProperty(CHOSEN, "").isEmpty();
                Board board = new Board(lab, List.copyOf(outcomes.all()), isWhole, Ink.ofTheBuild());
                out.print(board.text());
                if (board.first().isPresent()) {
                    out.println("\nIf Maven adds lines below, they say no more than that a test failed.");
                } else {
                    out.print(GuardRemarks.here());
                }
            }
        });
    }
}
