package interleave.autograder.run;

import interleave.testkit.verdict.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What became of one test of a hidden suite.
 *
 * @param id        suite and test, {@code EchoServerSuite.every_line_is_answered}; unique within a submission
 * @param title     the same as a sentence, as it is shown
 * @param task      the task of the lab that it belongs to; empty where it belongs to none
 * @param sentences ids of the contract's sentences that it judges, {@code E1}
 * @param status    how it ended
 * @param finding   why it did not pass; empty for a passed check only
 * @param attempts  how often it was run, at least 1; more than once only where a run was inconclusive
 * @param millis    wall time of all attempts together; differs from run to run
 */
public record Check(String id, String title, String task, List<String> sentences, Status status,
                    Optional<Finding> finding, int attempts, long millis) {

    /** How a check ended. */
    public enum Status {
        /** The sentence holds. */
        PASSED,
        /** The submission breaks the sentence. */
        FAILED,
        /** The machine could not tell; this never costs points. */
        INCONCLUSIVE
    }

    public Check {
        sentences = List.copyOf(sentences);
        if (status != Status.PASSED && finding.isEmpty()) {
            throw new IllegalArgumentException(id + " is " + status + " without a finding");
        }
    }

    /** This one after another attempt: the later verdict counts. */
    static Check after(Check earlier, Check later) {
        return new Check(later.id, later.title, later.task, later.sentences, later.status, later.finding,
            earlier.attempts + 1, earlier.millis + later.millis);
    }
}
