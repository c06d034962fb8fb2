package interleave.autograder.report;

import interleave.autograder.handin.Handin;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Standing;
import interleave.testkit.verdict.Visible;
import java.io.PrintStream;
import java.time.InstantSource;

/** Progress for a file or a pipe: a line for each submission that is done. */
public final class PlainProgress implements Progress {
    static final int WIDTH = 100;
    private static final int NAME = 40;

    private final PrintStream out;
    private final int total;
    /** Guarded by: this. */
    private final Pace pace;
    /** Guarded by: this. */
    private int done;

    /**
     * @param total how many submissions there are
     * @param clock tells how long they take
     */
    public PlainProgress(PrintStream out, int total, InstantSource clock) {
        this.out = out;
        this.total = total;
        this.pace = new Pace(total, clock);
    }

    @Override
    public void started(Handin handin) {
        // A line that nothing takes away again would only double the log.
    }

    @Override
    public synchronized void finished(Scored scored) {
        done++;
        String result = scored.standing() == Standing.NOT_GRADED ? "not graded" : Points.of(scored);
        String left = pace.left(done);
        out.print("[" + done + "/" + total + "] " + who(scored.handin()) + " … " + result
                + (left.isEmpty() ? "" : ", " + left) + "\n");
        out.flush();
    }

    @Override
    public void stopped() {
        // Nothing that would have to be taken away.
    }

    static String who(Handin handin) {
        return handin.lab().id() + " " + Column.cut(Visible.line(handin.student(), NAME), NAME);
    }
}
