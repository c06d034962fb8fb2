package interleave.autograder.report;

import interleave.autograder.handin.Handin;
import interleave.autograder.score.Scored;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Progress for a terminal: below the finished ones, a last line tells what is under way. */
public final class LiveProgress implements Progress {
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final PlainProgress lines;
    /** In the order of their start. Guarded by: this. */
    private final Set<Handin> running = new LinkedHashSet<>();

    /**
     * @param total how many submissions there are
     * @param clock tells how long they take
     */
    public LiveProgress(PrintStream out, int total, InstantSource clock) {
        this.out = out;
        this.lines = new PlainProgress(out, total, clock);
    }

    @Override
    public synchronized void started(Handin handin) {
        running.add(handin);
        out.print(CLEAR_LINE);
        showRunning();
    }

    @Override
    public synchronized void finished(Scored scored) {
        running.remove(scored.handin());
        out.print(CLEAR_LINE);
        lines.finished(scored);
        showRunning();
    }

    @Override
    public synchronized void stopped() {
        running.clear();
        out.print(CLEAR_LINE);
        out.flush();
    }

    private void showRunning() {
        if (!running.isEmpty()) {
            String names = running.stream().map(PlainProgress::who).collect(Collectors.joining(", "));
            // Shorter than the terminal is wide: a line that wraps cannot be taken back.
            out.print(Column.cut("grading " + names + " …", PlainProgress.WIDTH - 21));
        }
        out.flush();
    }
}
