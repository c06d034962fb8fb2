package interleave.autograder.report;

import interleave.autograder.handin.Handin;
import interleave.autograder.score.Scored;

/** Tells what a run is doing. Any thread may call; several submissions may be under way at once. */
public interface Progress {

    void started(Handin handin);

    /** {@code [3/12] lab1-echo ada … 7.5 of 10, about 4 min left}. */
    void finished(Scored scored);

    /** Nobody will finish any more. */
    void stopped();
}
