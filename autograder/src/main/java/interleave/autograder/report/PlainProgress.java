package interleave.autograder.report;

import interleave.autograder.handin.Handin;
import interleave.autograder.score.Scored;
import interleave.autograder.score.Standing;
import interleave.testkit.verdict.Visible;
import java.io.PrintStream;

/** Progress for a file or a pipe: a line for each submission that is done. */
public final class PlainProgress implements Progress {
    static final int WIDTH = 100;
    private static final int NAME = 40;

    private final PrintStream out;
    private final int total;
    /** Guarded by: this. */
    private int done;

    /** @param total how many submissions there are */
    public PlainProgress(PrintStream out, int total) {
        this.out = out;
        this.total = total;
    }

    @Override
    public void started(Handin handin) {
        // A line that nothing takes away again would only double the log.
    }

    @Override
    public synchronized void finished(Scored scored) {
        done++;
        String result = scored.standing() == Standing.NOT_GRADED ? "not graded" : Points.of(scored);
        out.print("[" + done + "/" + total + "] " + who(scored.handin()) + " … " + result + "\n");
        out.flush();
    }

    static String who(Handin handin) {
        return handin.lab().id() + " " + Column.cut(Visible.line(handin.student(), NAME), NAME);
    }
}
