package interleave.autograder.grade;

import interleave.autograder.handin.Handin;
import interleave.autograder.intake.Submission;
import interleave.autograder.score.Fingerprint;
import interleave.autograder.score.Scored;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done for one student at one lab.
 *
 * @param attempts    at least one, of which the best shall count
 * @param fingerprint what its result will be made of
 * @param earlier     the result that an earlier run left, in brief
 * @param fate        what is done with it
 */
record Work(List<Submission> attempts, Fingerprint fingerprint, Optional<Scored> earlier, Fate fate) {

    enum Fate {
        /** Its suites are run. */
        RUN,
        /** A run would only say again what the earlier one said; its points may still be others. */
        KEEP,
        /** It was not asked for: what an earlier run left stays, if there is anything. */
        LEAVE
    }

    Handin handin() {
        return attempts.get(0).handin();
    }
}
